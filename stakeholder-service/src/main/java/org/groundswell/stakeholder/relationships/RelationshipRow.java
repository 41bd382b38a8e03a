package org.groundswell.stakeholder.relationships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** A {@link Relationship} as one row. */
record RelationshipRow(
        UUID id,
        StakeholderKind kind,
        String name,
        @Nullable String owner,
        @Nullable String broker,
        @Nullable String market,
        @Nullable String specialty,
        int coveredLives,
        @Nullable Integer renewalMonth,
        @Nullable String fullName,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable TouchKind touchKind,
        @Nullable Instant touchedAt,
        @Nullable String loggedBy,
        @Nullable String note,
        @Nullable UUID promiseId,
        @Nullable String promise,
        @Nullable LocalDate promisedFor,
        @Nullable Instant keptAt,
        int asked,
        int acted,
        int confirmed,
        @Nullable OutreachForm form,
        @Nullable Proof proof,
        @Nullable Instant occurredAt) {

    Relationship relationship() {
        return new Relationship(
                id,
                kind,
                name,
                owner,
                broker,
                market,
                specialty,
                coveredLives,
                renewalMonth,
                new Relationship.ContactPerson(fullName, title, email, phone),
                lastTouch(),
                lastPromise(),
                new Relationship.Asked(asked, acted, confirmed),
                did());
    }

    private Relationship.@Nullable LastTouch lastTouch() {
        return touchKind == null
                ? null
                : new Relationship.LastTouch(
                        touchKind, Objects.requireNonNull(touchedAt), Objects.requireNonNull(loggedBy), note);
    }

    private Relationship.@Nullable Promise lastPromise() {
        return promiseId == null
                ? null
                : new Relationship.Promise(promiseId, Objects.requireNonNull(promise), promisedFor, keptAt);
    }

    private Relationship.@Nullable Did did() {
        return form == null
                ? null
                : new Relationship.Did(form, Objects.requireNonNull(proof), Objects.requireNonNull(occurredAt));
    }
}
