package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may know of releases. */
@ApplicationScoped
public class Releases {

    private final Jdbi jdbi;

    Releases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** When the first asks of a campaign went out. */
    public Optional<Instant> firstOf(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT first_released_at
                        FROM campaign_run
                        WHERE campaign_id = :campaign
                        """)
                .bind("campaign", campaignId)
                .mapTo(Instant.class)
                .findOne());
    }
}
