package org.groundswell.notification.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of {@code campaign_rate}. */
@ApplicationScoped
class CampaignRateRepository {

    /** The version of what a launch says, which every later change is above. */
    static final long AS_LAUNCHED = 0;

    private final Jdbi jdbi;

    CampaignRateRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void limit(UUID campaignId, long version, Optional<Integer> maxPerHour) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO campaign_rate (campaign_id, version, max_per_hour)
                        VALUES (:campaignId, :version, :maxPerHour)
                        ON CONFLICT (campaign_id) DO UPDATE
                        SET version = excluded.version, max_per_hour = excluded.max_per_hour
                        WHERE campaign_rate.version < excluded.version
                            OR (campaign_rate.version = :asLaunched AND excluded.version = :asLaunched)
                        """)
                .bind("campaignId", campaignId)
                .bind("version", version)
                .bind("maxPerHour", maxPerHour)
                .bind("asLaunched", AS_LAUNCHED)
                .execute());
    }
}
