package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.StakeholderEvent;
import org.groundswell.contracts.StakeholderEvent.OutreachConfirmed;
import org.groundswell.contracts.StakeholderEvent.OutreachReported;
import org.jdbi.v3.core.Jdbi;

/** Keeps when somebody first did what a call to action asks. The counts only know days. */
@ApplicationScoped
class FirstOutreachHandler {

    private final Jdbi jdbi;

    FirstOutreachHandler(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Outreach(UUID callToActionId, UUID campaignId, Instant at) {
        Outreach earlier(Outreach other) {
            return other.at.isBefore(at) ? other : this;
        }
    }

    void apply(List<StakeholderEvent> events) {
        Map<UUID, Outreach> first = new HashMap<>();
        for (StakeholderEvent event : events) {
            if (event instanceof OutreachReported reported) {
                add(first, reported.callToActionId(), reported.campaignId(), reported.occurredAt());
            } else if (event instanceof OutreachConfirmed confirmed) {
                add(first, confirmed.callToActionId(), confirmed.campaignId(), confirmed.occurredAt());
            }
        }
        keep(first);
    }

    private static void add(Map<UUID, Outreach> first, UUID callToActionId, UUID campaignId, Instant at) {
        first.merge(callToActionId, new Outreach(callToActionId, campaignId, at), Outreach::earlier);
    }

    private void keep(Map<UUID, Outreach> first) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO first_outreach AS known (call_to_action_id, campaign_id, occurred_at)
                        SELECT call, campaign, at
                        FROM unnest(:calls, :campaigns, :moments) AS outreach (call, campaign, at)
                        ORDER BY call
                        ON CONFLICT (call_to_action_id) DO UPDATE SET occurred_at = excluded.occurred_at
                            WHERE excluded.occurred_at < known.occurred_at
                        """)
                .bindArray(
                        "calls",
                        UUID.class,
                        first.values().stream().map(Outreach::callToActionId).toArray())
                .bindArray(
                        "campaigns",
                        UUID.class,
                        first.values().stream().map(Outreach::campaignId).toArray())
                .bindArray(
                        "moments",
                        Instant.class,
                        first.values().stream().map(Outreach::at).toArray())
                .execute());
    }
}
