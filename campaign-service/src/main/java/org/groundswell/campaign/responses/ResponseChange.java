package org.groundswell.campaign.responses;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One change in the history of a response.
 *
 * @param changedBy the person; absent for an observation
 * @param response as it stood after the change
 */
public record ResponseChange(
        long version,
        What what,
        Optional<String> reason,
        Optional<UUID> changedBy,
        Instant changedAt,
        @Nested ResponseView response) {

    public enum What implements Coded {
        OBSERVED,
        RECORDED,
        CORRECTED,
        CONFIRMED,
        DISMISSED
    }
}
