package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;
import static org.groundswell.campaign.planning.CallToActionState.PAUSED;
import static org.groundswell.campaign.planning.CallToActionState.RUNNING;
import static org.groundswell.campaign.planning.CallToActionState.STANDING_DOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.Standings;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** Ends what came to its end. A campaign can be closed when everything of it is over, too, but not while something of it is undecided. */
@ApplicationScoped
class CloseRuns {

    private final RunScopes scopes;
    private final RunRepository repository;
    private final CampaignRuns campaigns;
    private final Standings standings;
    private final Outbox outbox;
    private final Clock clock;

    CloseRuns(
            RunScopes scopes,
            RunRepository repository,
            CampaignRuns campaigns,
            Standings standings,
            Outbox outbox,
            Clock clock) {
        this.scopes = scopes;
        this.repository = repository;
        this.campaigns = campaigns;
        this.standings = standings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void close(RunScope scope) {
        Instant now = clock.instant();
        LockedRuns runs = scopes.lock(scope);
        if (!runs.isCallToAction()) {
            refuseUnlessItCanEnd(runs);
            campaigns.end(scope.campaignId(), Ending.CLOSED, now);
        }
        List<? extends CampaignEvent> closed =
                runs.in(RUNNING, PAUSED).map(run -> run.close(now)).toList();
        repository.flush();
        outbox.publish(Topic.CAMPAIGN_EVENTS, closed);
    }

    private void refuseUnlessItCanEnd(LockedRuns runs) {
        CampaignState state = standings.ofCampaign(runs.scope().campaignId());
        if (state == CampaignState.DRAFT || state.isOver()) {
            throw RunConflict.cannotEnd(runs.scope().campaignId(), state);
        }
        if (runs.hasAny(LAUNCHING)) {
            throw RunConflict.cannotEnd(runs.scope().campaignId(), CampaignState.LAUNCHING);
        }
        if (runs.hasAny(STANDING_DOWN)) {
            throw RunConflict.cannotEnd(runs.scope().campaignId(), CampaignState.STANDING_DOWN);
        }
    }
}
