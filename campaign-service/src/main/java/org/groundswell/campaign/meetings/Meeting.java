package org.groundswell.campaign.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.StaleEdit;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A meeting, from the moment that its chair opens it. Once closed it stays as it is. */
@Entity
class Meeting {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(nullable = false, updatable = false)
    private UUID chairId;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @Column(nullable = false)
    private String minutes;

    @Column
    private @Nullable Instant closedAt;

    @Column
    private @Nullable UUID closedBy;

    @Version
    @Column(nullable = false)
    private long version;

    protected Meeting() {}

    Meeting(String name, LocalDate heldOn, UUID chairId, Instant now) {
        this.name = name;
        this.heldOn = heldOn;
        this.chairId = chairId;
        openedAt = now;
        minutes = "";
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    UUID chairId() {
        return chairId;
    }

    Instant openedAt() {
        return openedAt;
    }

    String minutes() {
        return minutes;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    long version() {
        return version;
    }

    void refuseIfClosed() {
        if (closedAt != null) {
            throw MeetingRefused.alreadyClosed(name);
        }
    }

    void write(String newMinutes, @Nullable Long readVersion) {
        refuseIfClosed();
        StaleEdit.refuseUnless(version, readVersion);
        minutes = newMinutes;
    }

    void close(UUID person, Instant now) {
        refuseIfClosed();
        closedAt = now;
        closedBy = person;
    }
}
