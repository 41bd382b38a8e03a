package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.Standings;
import org.jdbi.v3.core.Jdbi;

/** Tells planning where things stand. */
@ApplicationScoped
class LaunchStandings implements Standings {

    private final Jdbi jdbi;

    LaunchStandings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, CampaignState> ofCampaigns(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT
                            asked.id AS campaign_id,
                            campaign_run.first_released_at IS NOT NULL AS released,
                            campaign_run.ending,
                            ARRAY(
                                SELECT DISTINCT state
                                FROM call_to_action_run
                                WHERE call_to_action_run.campaign_id = asked.id
                            ) AS calls
                        FROM unnest(:ids) AS asked (id)
                        LEFT JOIN campaign_run ON campaign_run.campaign_id = asked.id
                        """)
                .bindArray("ids", UUID.class, campaignIds)
                .mapTo(CampaignStanding.class)
                .collect(Collectors.toMap(CampaignStanding::campaignId, CampaignStanding::state)));
    }

    @Override
    public Map<UUID, CallToActionState> ofCallsToAction(Collection<UUID> callToActionIds) {
        Map<UUID, CallToActionState> known = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT call_to_action_id, state
                        FROM call_to_action_run
                        WHERE call_to_action_id = ANY (:ids)
                        """)
                .bindArray("ids", UUID.class, callToActionIds)
                .mapTo(CallState.class)
                .collect(Collectors.toMap(CallState::callToActionId, CallState::state)));
        return callToActionIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, CallToActionState.DRAFT)));
    }

    record CallState(UUID callToActionId, CallToActionState state) {}
}
