package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;
import static org.groundswell.campaign.planning.CallToActionState.RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent;

/**
 * Holds back what has not gone out yet. A pause of the whole campaign takes launches back that are not released: otherwise they
 * would start in a campaign that is paused.
 */
@ApplicationScoped
class PauseRuns {

    private final RunScopes scopes;
    private final RunEvents events;
    private final Clock clock;

    PauseRuns(RunScopes scopes, RunEvents events, Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void pause(RunScope scope) {
        LockedRuns runs = scopes.lock(scope);
        events.publish(scope, RUNNING, Stream.concat(runs.in(RUNNING).map(CallToActionRun::pause), takenBack(runs)));
    }

    private Stream<CampaignEvent> takenBack(LockedRuns runs) {
        Instant now = clock.instant();
        return runs.isCallToAction()
                ? Stream.empty()
                : runs.in(LAUNCHING).map(run -> run.takeBack(ReturnReason.CAMPAIGN_PAUSED, now));
    }
}
