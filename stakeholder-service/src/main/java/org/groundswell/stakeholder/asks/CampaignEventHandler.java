package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.stakeholder.audiences.Audiences;
import org.groundswell.stakeholder.directory.Payers;

/** Takes over what campaign-service says of a call to action, once and in the order of its versions. */
@ApplicationScoped
class CampaignEventHandler {

    private final CallToActionTable callsToAction;
    private final FreezeTable freezes;
    private final ReleaseFreeze releaseFreeze;
    private final WithdrawUnreleased withdrawUnreleased;
    private final Payers payers;
    private final Audiences audiences;
    private final Wakeups wakeups;

    CampaignEventHandler(
            CallToActionTable callsToAction,
            FreezeTable freezes,
            ReleaseFreeze releaseFreeze,
            WithdrawUnreleased withdrawUnreleased,
            Payers payers,
            Audiences audiences,
            Wakeups wakeups) {
        this.callsToAction = callsToAction;
        this.freezes = freezes;
        this.releaseFreeze = releaseFreeze;
        this.withdrawUnreleased = withdrawUnreleased;
        this.payers = payers;
        this.audiences = audiences;
        this.wakeups = wakeups;
    }

    /** @param at when it was published */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(CallToActionEvent event, Instant at) {
        switch (event) {
            case CallToActionLaunched launched -> launch(launched);
            case CallToActionReleased released -> release(released);
            case CallToActionPaused paused -> callsToAction.change(paused, CallToActionState.PAUSED);
            case CallToActionResumed resumed -> resume(resumed);
            case TopUpRequested topUp -> topUp(topUp);
            case LaunchTakenBack takenBack -> stop(takenBack, CallToActionState.TAKEN_BACK, at);
            case StandDownRequested standDown -> stop(standDown, CallToActionState.STANDING_DOWN, at);
            case CallToActionClosed closed -> stop(closed, CallToActionState.CLOSED, at);
        }
    }

    private void launch(CallToActionLaunched launched) {
        if (callsToAction.launch(launched)) {
            audiences.hold(launched.audienceId());
            // Covers that a file brought in under the payer's name follow its id, or they would count as another
            // payer's.
            payers.know(launched.payerId(), launched.payerName());
            freezes.want(launched.callToActionId(), launched.version(), launched.launchedAt());
            wakeups.wake(FreezeAudiences.NAME);
        }
    }

    private void topUp(TopUpRequested topUp) {
        if (callsToAction.topUp(topUp)) {
            freezes.want(topUp.callToActionId(), topUp.version(), topUp.requestedAt());
            wakeups.wake(FreezeAudiences.NAME);
        }
    }

    private void release(CallToActionReleased released) {
        callsToAction.change(released, CallToActionState.RUNNING);
        if (callsToAction.release(released)) {
            releaseFreeze.releaseFrozen(released.callToActionId(), released.releasedAt());
        }
    }

    private void resume(CallToActionResumed resumed) {
        if (callsToAction.change(resumed, CallToActionState.RUNNING)) {
            wakeups.wake(ReleaseAsks.NAME);
        }
    }

    private void stop(CallToActionEvent event, CallToActionState state, Instant at) {
        if (callsToAction.change(event, state)) {
            withdrawUnreleased.withdraw(event.campaignId(), event.callToActionId(), at);
        }
    }
}
