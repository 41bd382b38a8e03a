package org.groundswell.stakeholder.relationships;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That one of us was in touch with a stakeholder.
 *
 * @param campaignId absent where it was about no campaign in particular
 * @param note in somebody's own words: it may name people, so viewers do not see it
 * @param promise what the stakeholder said they would do
 * @param promisedFor the day by which, in the organisation's zone
 * @param loggedBy the name of whoever wrote it down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Touch(
        UUID id,
        UUID stakeholderId,
        @Nullable UUID campaignId,
        TouchKind kind,
        Instant touchedAt,
        @Nullable String note,
        @Nullable String promise,
        @Nullable LocalDate promisedFor,
        @Nullable Instant keptAt,
        String loggedBy,
        Instant loggedAt) {}
