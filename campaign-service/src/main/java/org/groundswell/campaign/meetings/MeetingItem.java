package org.groundswell.campaign.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

/** A blocker, a decision or an action. What is open lives on after its meeting, until somebody settles it. */
@Entity
class MeetingItem {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID meetingId;

    @Column
    private @Nullable UUID campaignId;

    @Column(nullable = false)
    @Convert(converter = Columns.OfKind.class)
    private ItemKind kind;

    @Column(nullable = false)
    private String words;

    @Column
    private @Nullable UUID ownerId;

    @Column
    private @Nullable LocalDate dueOn;

    @Column
    @Convert(converter = Columns.OfOutcome.class)
    private @Nullable ItemOutcome outcome;

    @Column
    private @Nullable UUID settledBy;

    @Column
    private @Nullable Instant settledAt;

    @Column(nullable = false, updatable = false)
    private UUID createdBy;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected MeetingItem() {}

    MeetingItem(UUID meetingId, ItemDetails details, UUID creator, Instant now) {
        this.meetingId = meetingId;
        createdBy = creator;
        createdAt = now;
        describe(details);
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    Optional<UUID> campaignId() {
        return Optional.ofNullable(campaignId);
    }

    ItemKind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<ItemOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    long version() {
        return version;
    }

    void edit(ItemDetails details) {
        StaleEdit.refuseUnless(version, details.version());
        describe(details);
        if (!kind.canBeSettled()) {
            reopen();
        }
    }

    /** Settling what is settled in the same way changes nothing, so that a second click does no harm. */
    void settle(ItemOutcome how, UUID person, Instant now) {
        if (!kind.canBeSettled()) {
            throw MeetingRefused.decisionsStay();
        }
        if (outcome != how) {
            outcome = how;
            settledBy = person;
            settledAt = now;
        }
    }

    void reopen() {
        outcome = null;
        settledBy = null;
        settledAt = null;
    }

    private void describe(ItemDetails details) {
        kind = details.kind();
        campaignId = details.campaignId().orElse(null);
        words = details.words().strip();
        ownerId = details.ownerId().orElse(null);
        dueOn = details.dueOn().orElse(null);
    }
}
