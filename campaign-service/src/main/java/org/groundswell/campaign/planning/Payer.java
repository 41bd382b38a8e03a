package org.groundswell.campaign.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.PayerEvent.PayerNamed;
import org.hibernate.annotations.UuidGenerator;

/** The insurer. */
@Entity
class Payer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String notes;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected Payer() {}

    Payer(PayerDetails details, Instant now) {
        createdAt = now;
        describe(details);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    void edit(PayerDetails details) {
        StaleEdit.refuseUnless(version, details.version());
        describe(details);
    }

    private void describe(PayerDetails details) {
        name = details.name().strip();
        notes = details.notes();
    }

    /** Said once it is stored: the version is then the one that others will read. */
    PayerNamed named() {
        return new PayerNamed(id, version + 1, name);
    }

    PayerView view() {
        return new PayerView(id, name, notes, version);
    }
}
