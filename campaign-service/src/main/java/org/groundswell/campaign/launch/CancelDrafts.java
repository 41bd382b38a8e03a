package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.Standings;

/** Gives up a plan that nobody outside has heard of. */
@ApplicationScoped
class CancelDrafts {

    private final RunScopes scopes;
    private final RunRepository repository;
    private final CampaignRuns campaigns;
    private final Standings standings;
    private final Clock clock;

    CancelDrafts(RunScopes scopes, RunRepository repository, CampaignRuns campaigns, Standings standings, Clock clock) {
        this.scopes = scopes;
        this.repository = repository;
        this.campaigns = campaigns;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    void cancel(RunScope scope) {
        Instant now = clock.instant();
        LockedRuns runs = scopes.lock(scope);
        if (runs.isCallToAction()) {
            runs.runs().forEach(run -> {
                run.cancel(now);
                repository.persist(run);
            });
            repository.flush();
        } else {
            refuseUnlessDraft(scope);
            campaigns.end(scope.campaignId(), Ending.CANCELLED, now);
        }
    }

    private void refuseUnlessDraft(RunScope scope) {
        CampaignState state = standings.ofCampaign(scope.campaignId());
        if (state != CampaignState.DRAFT) {
            throw RunConflict.cannotEnd(scope.campaignId(), state);
        }
    }
}
