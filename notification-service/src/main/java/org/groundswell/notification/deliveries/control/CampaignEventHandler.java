package org.groundswell.notification.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.PayerResponseRecorded;
import org.groundswell.contracts.CampaignEvent.RateLimited;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.notification.deliveries.DeliveryTasks;
import org.groundswell.platform.data.Wakeups;

/** Applies one event of a campaign, in the transaction of the batch. */
@ApplicationScoped
class CampaignEventHandler {

    private final CallToActionRepository calls;
    private final LetterVersionRepository letters;
    private final CampaignRateRepository rates;
    private final EndCallToAction end;
    private final SendingLocks locks;
    private final Wakeups wakeups;

    CampaignEventHandler(
            CallToActionRepository calls,
            LetterVersionRepository letters,
            CampaignRateRepository rates,
            EndCallToAction end,
            SendingLocks locks,
            Wakeups wakeups) {
        this.calls = calls;
        this.letters = letters;
        this.rates = rates;
        this.end = end;
        this.locks = locks;
        this.wakeups = wakeups;
    }

    /** @return false where the call to action is not known here */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean apply(CampaignEvent event) {
        switch (event) {
            case CallToActionLaunched launched -> launch(launched);
            case RateLimited limited -> rates.limit(limited.campaignId(), limited.version(), limited.maxPerHour());
            case CallToActionEvent ofKnown -> {
                return calls.isKnown(ofKnown.callToActionId()) && change(ofKnown);
            }
            case PayerResponseRecorded ignored -> {}
        }
        return true;
    }

    private boolean change(CallToActionEvent event) {
        switch (event) {
            case CallToActionReleased released -> run(released);
            case CallToActionResumed resumed -> run(resumed);
            case CallToActionPaused paused -> {
                locks.stop(paused.campaignId());
                calls.change(paused.callToActionId(), paused.version(), CallState.PAUSED);
            }
            case StandDownRequested requested -> end.standDown(requested);
            case CallToActionClosed closed -> end.close(closed);
            case LaunchTakenBack takenBack -> end.takeBack(takenBack);
            case CallToActionLaunched launched -> launch(launched);
            case TopUpRequested ignored -> {}
        }
        return true;
    }

    private void launch(CallToActionLaunched launched) {
        if (calls.launch(launched)) {
            letters.insert(launched.callToActionId(), launched.letters());
            rates.limit(launched.campaignId(), CampaignRateRepository.AS_LAUNCHED, launched.maxPerHour());
        }
    }

    private void run(CallToActionEvent event) {
        if (calls.change(event.callToActionId(), event.version(), CallState.RUNNING)) {
            wakeups.wake(DeliveryTasks.SENDERS);
        }
    }
}
