package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What was decided for the whole of a campaign. */
@ApplicationScoped
class CampaignRuns {

    private final Jdbi jdbi;

    CampaignRuns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void released(UUID campaignId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO campaign_run AS run (campaign_id, first_released_at)
                        VALUES (:campaign, :now)
                        ON CONFLICT (campaign_id) DO UPDATE
                        SET first_released_at = coalesce(run.first_released_at, excluded.first_released_at)
                        """)
                .bind("campaign", campaignId)
                .bind("now", now)
                .execute());
    }

    void end(UUID campaignId, Ending ending, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO campaign_run (campaign_id, ending, ended_at)
                        VALUES (:campaign, :ending, :now)
                        ON CONFLICT (campaign_id) DO UPDATE
                        SET ending = excluded.ending, ended_at = excluded.ended_at
                        """)
                .bind("campaign", campaignId)
                .bind("ending", ending)
                .bind("now", now)
                .execute());
    }
}
