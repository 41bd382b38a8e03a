package org.groundswell.stakeholder.relationships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/**
 * An employer or a physician, and how we stand with them.
 *
 * @param owner who of us keeps the relationship
 * @param contact absent for those who may not see contact data
 * @param lastTouch absent where nobody was ever in touch
 * @param promise the newest that is not kept, else the newest
 * @param did absent where they have done nothing yet that we know of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Relationship(
        UUID id,
        StakeholderKind kind,
        String name,
        @Nullable String owner,
        @Nullable String broker,
        @Nullable String market,
        @Nullable String specialty,
        int coveredLives,
        @Nullable Integer renewalMonth,
        @Nullable ContactPerson contact,
        @Nullable LastTouch lastTouch,
        @Nullable Promise promise,
        Asked asks,
        @Nullable Did did) {

    private static final String NAMELESS_EMPLOYER = "Employer without organisation";

    record ContactPerson(
            @Nullable String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone) {}

    /** @param note absent for those who may not see contact data: it may name people */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LastTouch(
            TouchKind kind, Instant at, String by, @Nullable String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Promise(
            UUID touchId,
            String text,
            @Nullable LocalDate promisedFor,
            @Nullable Instant keptAt) {}

    /** How often they were asked, and acted, in the campaigns that the reader sees. */
    record Asked(int asked, int acted, int confirmed) {}

    /** The last thing that they did. */
    record Did(OutreachForm form, Proof proof, Instant occurredAt) {}

    /** Without what only those see who may see contact data. */
    Relationship forViewers() {
        return new Relationship(
                id,
                kind,
                namesContact() ? NAMELESS_EMPLOYER : name,
                owner,
                broker,
                market,
                specialty,
                coveredLives,
                renewalMonth,
                null,
                lastTouch == null ? null : new LastTouch(lastTouch.kind(), lastTouch.at(), lastTouch.by(), null),
                null,
                asks,
                did);
    }

    /** An employer without an organisation goes by the name of whom to speak to there, which is contact data. */
    private boolean namesContact() {
        return kind == StakeholderKind.EMPLOYER && contact != null && name.equals(contact.name());
    }
}
