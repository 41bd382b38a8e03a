package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.Standings;

@ApplicationScoped
class ReadLaunchStatus {

    private final Runs runs;
    private final Standings standings;

    ReadLaunchStatus(Runs runs, Standings standings) {
        this.runs = runs;
        this.standings = standings;
    }

    @Transactional
    LaunchStatus of(RunScope scope) {
        return status(
                scope.campaignId(),
                runs.ofCampaign(scope.campaignId()).stream()
                        .filter(run ->
                                scope.callToActionId().map(run.id()::equals).orElse(true))
                        .toList());
    }

    @Transactional
    LaunchStatus of(UUID campaignId, Collection<UUID> callToActionIds) {
        return status(
                campaignId,
                runs.ofCampaign(campaignId).stream()
                        .filter(run -> callToActionIds.contains(run.id()))
                        .toList());
    }

    private LaunchStatus status(UUID campaignId, List<RunView> found) {
        return new LaunchStatus(new LaunchStatus.Brief(campaignId, standings.ofCampaign(campaignId)), found);
    }
}
