package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;
import static org.groundswell.campaign.planning.CallToActionState.PAUSED;
import static org.groundswell.campaign.planning.CallToActionState.RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent;

/**
 * Calls off: nothing more goes out, for good. It is standing down until notification-service has confirmed that. The whole of a
 * campaign is over then; launches that are not released are taken back.
 */
@ApplicationScoped
class StandDown {

    private final RunScopes scopes;
    private final RunEvents events;
    private final CampaignRuns campaigns;
    private final Clock clock;

    StandDown(RunScopes scopes, RunEvents events, CampaignRuns campaigns, Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Transactional
    void standDown(RunScope scope, String reason) {
        Instant now = clock.instant();
        LockedRuns runs = scopes.lock(scope);
        Stream<CampaignEvent> stopped = runs.in(RUNNING, PAUSED).map(run -> run.standDown(reason, now));
        events.publish(scope, RUNNING, Stream.concat(stopped, takenBack(runs, now)));
        if (!runs.isCallToAction()) {
            campaigns.end(scope.campaignId(), Ending.STOOD_DOWN, now);
        }
    }

    private static Stream<CampaignEvent> takenBack(LockedRuns runs, Instant now) {
        return runs.isCallToAction()
                ? Stream.empty()
                : runs.in(LAUNCHING).map(run -> run.takeBack(ReturnReason.CAMPAIGN_STOOD_DOWN, now));
    }
}
