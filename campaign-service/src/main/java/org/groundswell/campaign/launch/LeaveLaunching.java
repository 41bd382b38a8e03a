package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.messaging.Outbox;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one way out of {@code launching} besides undo: a single conditional UPDATE that releases, or gives the launch back to its
 * planner where nobody is left to ask, or the time for the release is long over.
 */
@ApplicationScoped
class LeaveLaunching {

    private final Jdbi jdbi;
    private final CampaignRuns campaigns;
    private final Outbox outbox;
    private final LaunchConfig config;
    private final Clock clock;

    LeaveLaunching(Jdbi jdbi, CampaignRuns campaigns, Outbox outbox, LaunchConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** @return whether there was one */
    @Transactional
    boolean next() {
        Instant now = clock.instant();
        Optional<Left> left = update(now);
        left.ifPresent(run -> Correlation.with(run.correlationId(), () -> tell(run, now)));
        return left.isPresent();
    }

    private void tell(Left run, Instant now) {
        if (run.state() == CallToActionState.RUNNING) {
            campaigns.released(run.campaignId(), now);
        }
        outbox.publish(Topic.CAMPAIGN_EVENTS, run.event(now));
    }

    private Optional<Left> update(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH due AS MATERIALIZED (
                            SELECT
                                launching.call_to_action_id,
                                CASE
                                    WHEN launching.release_at < :late THEN 'too_late'
                                    WHEN frozen.asked = 0 THEN 'audience_empty'
                                END AS returned
                            FROM call_to_action_run AS launching
                            LEFT JOIN audience_freeze AS frozen
                                ON frozen.call_to_action_id = launching.call_to_action_id
                               AND frozen.version = launching.launch_version
                            WHERE launching.state = 'launching'
                              AND (
                                  launching.release_at < :late
                                  OR frozen.asked = 0
                                  OR (frozen.asked > 0 AND launching.release_at <= :now)
                              )
                            ORDER BY launching.release_at
                            LIMIT 1
                            FOR UPDATE OF launching SKIP LOCKED
                        )
                        UPDATE call_to_action_run AS run
                        SET
                            state = CASE WHEN due.returned IS NULL THEN 'running' ELSE 'draft' END,
                            version = run.version + 1,
                            released_at = CASE WHEN due.returned IS NULL THEN CAST(:now AS timestamptz) END,
                            returned_at = CASE WHEN due.returned IS NOT NULL THEN CAST(:now AS timestamptz) END,
                            returned_reason = due.returned
                        FROM due
                        WHERE run.call_to_action_id = due.call_to_action_id
                          AND run.state = 'launching'
                        RETURNING
                            run.campaign_id, run.call_to_action_id, run.version, run.state,
                            run.returned_reason, run.correlation_id
                        """)
                .bind("now", now)
                .bind("late", now.minus(config.lateAfter()))
                .mapTo(Left.class)
                .findOne());
    }

    record Left(
            UUID campaignId,
            UUID callToActionId,
            long version,
            CallToActionState state,
            @Nullable String returnedReason,
            String correlationId) {

        CampaignEvent event(Instant now) {
            return returnedReason == null
                    ? new CallToActionReleased(campaignId, callToActionId, version, now)
                    : new LaunchTakenBack(campaignId, callToActionId, version, returnedReason);
        }
    }
}
