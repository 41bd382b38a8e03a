package org.groundswell.notification.integrations.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Vendor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Somebody outside whose system posts events: one vendor, some types of event. */
@Entity
class Integrator {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String name;
    Vendor vendor;

    @Column(name = "event_types")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> eventTypes;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Integrator() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    Integrator(String name, Vendor vendor, List<String> eventTypes, Instant createdAt) {
        this.name = name;
        this.vendor = vendor;
        this.eventTypes = eventTypes;
        this.createdAt = createdAt;
    }

    void change(String newName, List<String> newEventTypes) {
        name = newName;
        eventTypes = newEventTypes;
    }
}
