package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * "No more than 2,000 an hour": in any hour, whichever minute it begins with, and however many instances send. A letter counts
 * from its claim until an hour after its claim ended.
 */
@ApplicationScoped
class RateUse {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Jdbi jdbi;

    RateUse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How many letters may go now; empty where the campaign has no limit. Locks the campaign's rate, so that two claims can't
     * both use what is left. The sum is a statement of its own: it has to see what the lock's last holder committed.
     */
    Optional<Integer> left(UUID campaignId, Instant now) {
        Optional<Integer> limit = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT max_per_hour FROM campaign_rate
                        WHERE campaign_id = :campaignId AND max_per_hour IS NOT NULL
                        FOR UPDATE
                        """)
                .bind("campaignId", campaignId)
                .mapTo(Integer.class)
                .findOne());
        return limit.map(most -> Math.max(0, most - used(campaignId, now)));
    }

    void use(UUID claim, UUID campaignId, int letters, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO rate_use (claim_id, campaign_id, used_at, letters)
                        VALUES (:claim, :campaignId, :now, :letters)
                        """)
                .bind("claim", claim)
                .bind("campaignId", campaignId)
                .bind("letters", letters)
                .bind("now", now)
                .execute());
    }

    /** What the claim really used. */
    void settle(UUID claim, int letters, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE rate_use SET used_at = :now, letters = :letters WHERE claim_id = :claim")
                .bind("claim", claim)
                .bind("letters", letters)
                .bind("now", now)
                .execute());
    }

    private int used(UUID campaignId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH over AS (DELETE FROM rate_use WHERE campaign_id = :campaignId AND used_at <= :hourAgo)
                        SELECT coalesce(sum(letters), 0) FROM rate_use
                        WHERE campaign_id = :campaignId AND used_at > :hourAgo
                        """)
                .bind("campaignId", campaignId)
                .bind("hourAgo", now.minus(HOUR))
                .mapTo(Integer.class)
                .one());
    }
}
