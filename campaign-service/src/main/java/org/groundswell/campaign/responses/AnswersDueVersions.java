package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts the changes of what is due in a campaign, which is replaced as a whole. */
@ApplicationScoped
public class AnswersDueVersions {

    private final Jdbi jdbi;

    AnswersDueVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    public long of(UUID campaignId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT version FROM answers_due WHERE campaign_id = :campaign")
                        .bind("campaign", campaignId)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    void advance(UUID campaignId) {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        INSERT INTO answers_due AS due (campaign_id, version)
                        VALUES (:campaign, 1)
                        ON CONFLICT (campaign_id) DO UPDATE SET version = due.version + 1
                        """).bind("campaign", campaignId).execute());
    }
}
