package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** Writes what changed, and then tells it. */
@ApplicationScoped
class RunEvents {

    private final RunRepository runs;
    private final Outbox outbox;

    RunEvents(RunRepository runs, Outbox outbox) {
        this.runs = runs;
        this.outbox = outbox;
    }

    /**
     * @param changes of runs that are locked; run as they are read
     * @param expected what a run would have had to be in for a change
     * @throws RunConflict where there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(RunScope scope, CallToActionState expected, Stream<? extends CampaignEvent> changes) {
        List<? extends CampaignEvent> events = changes.toList();
        if (events.isEmpty()) {
            throw RunConflict.noneIs(scope.campaignId(), expected);
        }
        runs.flush();
        outbox.publish(Topic.CAMPAIGN_EVENTS, events);
    }
}
