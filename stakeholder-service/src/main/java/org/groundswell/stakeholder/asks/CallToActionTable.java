package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.CallToActionEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.platform.faults.PlantedFaults;
import org.jdbi.v3.core.Jdbi;

/**
 * The SQL of calls to action. An event of a call to action whose launch has not come yet makes its row, so that the launch finds
 * how things stand when it comes.
 */
@ApplicationScoped
class CallToActionTable {

    /** Planted by the test of guarantee 2: then an old event changes the state back. */
    static final String FAULT_VERSIONS_IGNORED = "ask-versions-ignored";

    private final Jdbi jdbi;

    CallToActionTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return whether it is to be frozen: it is new, and nothing later has ended it */
    boolean launch(CallToActionLaunched launched) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO call_to_action AS c (id, campaign_id, version, state, launch_version, launch)
                                VALUES (:id, :campaign, :version, 'launching', :version, :launch::jsonb)
                                ON CONFLICT (id) DO UPDATE
                                SET launch_version = excluded.launch_version,
                                    launch = excluded.launch,
                                    state = CASE WHEN excluded.version > c.version THEN 'launching' ELSE c.state END,
                                    version = greatest(excluded.version, c.version)
                                WHERE coalesce(c.launch_version, 0) < excluded.launch_version
                                  AND (excluded.version > c.version OR c.state IN ('launching', 'running', 'paused'))
                                """)
                        .bind("id", launched.callToActionId())
                        .bind("campaign", launched.campaignId())
                        .bind("version", launched.version())
                        .bind("launch", new String(EventCatalog.write(launched), StandardCharsets.UTF_8))
                        .execute())
                > 0;
    }

    /** @return whether the event is newer than what is known */
    boolean change(CallToActionEvent event, CallToActionState state) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO call_to_action AS c (id, campaign_id, version, state)
                                VALUES (:id, :campaign, :version, :state)
                                ON CONFLICT (id) DO UPDATE
                                SET version = excluded.version, state = excluded.state
                                WHERE c.version < excluded.version OR :anyVersion
                                """)
                        .bind("id", event.callToActionId())
                        .bind("campaign", event.campaignId())
                        .bind("version", event.version())
                        .bind("state", state)
                        .bind("anyVersion", PlantedFaults.on(FAULT_VERSIONS_IGNORED))
                        .execute())
                > 0;
    }

    /** A release is never taken back, so it counts even where a pause has overtaken it. @return whether it was not known */
    boolean release(CallToActionReleased released) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE call_to_action
                                SET released_at = :releasedAt
                                WHERE id = :id
                                  AND released_at IS NULL
                                  AND coalesce(launch_version, 0) < :version
                                """)
                        .bind("id", released.callToActionId())
                        .bind("version", released.version())
                        .bind("releasedAt", released.releasedAt())
                        .execute())
                > 0;
    }

    /** @return whether the top-up is newer than what is known */
    boolean topUp(TopUpRequested topUp) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO call_to_action AS c (id, campaign_id, version, state)
                                VALUES (:id, :campaign, :version, 'launching')
                                ON CONFLICT (id) DO UPDATE
                                SET version = excluded.version
                                WHERE c.version < excluded.version
                                """)
                        .bind("id", topUp.callToActionId())
                        .bind("campaign", topUp.campaignId())
                        .bind("version", topUp.version())
                        .execute())
                > 0;
    }

    /** Waits for whoever changes it, and keeps others from changing it until the transaction ends. */
    Optional<CallToActionState> lock(UUID callToActionId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT state FROM call_to_action WHERE id = :id FOR UPDATE")
                        .bind("id", callToActionId)
                        .mapTo(CallToActionState.class)
                        .findOne());
    }
}
