package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.CANCELLED;
import static org.groundswell.campaign.planning.CallToActionState.CLOSED;
import static org.groundswell.campaign.planning.CallToActionState.DRAFT;
import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;
import static org.groundswell.campaign.planning.CallToActionState.PAUSED;
import static org.groundswell.campaign.planning.CallToActionState.RUNNING;
import static org.groundswell.campaign.planning.CallToActionState.STANDING_DOWN;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call to action since it was first launched. Every change that the other services have to know raises the
 * version and gives the event that tells them. It leaves {@code launching} for {@code running} only by {@link LeaveLaunching}.
 */
@Entity
class CallToActionRun {

    @Id
    private UUID callToActionId;

    @Column(nullable = false, updatable = false)
    private UUID campaignId;

    @Column(nullable = false)
    @Convert(converter = StateColumn.class)
    private CallToActionState state;

    @Column(nullable = false)
    private long version;

    @Column
    private @Nullable UUID launchedBy;

    @Column
    private @Nullable Instant launchedAt;

    @Column
    private @Nullable Long launchVersion;

    @Column
    private @Nullable Instant releaseAt;

    @Column
    private @Nullable String correlationId;

    @Column
    private @Nullable Instant returnedAt;

    @Column
    private @Nullable String returnedReason;

    @Column
    private @Nullable Instant standDownRequestedAt;

    @Column
    private @Nullable String standDownReason;

    @Column
    private @Nullable Instant endedAt;

    protected CallToActionRun() {}

    CallToActionRun(UUID campaignId, UUID callToActionId) {
        this.callToActionId = callToActionId;
        this.campaignId = campaignId;
        this.state = DRAFT;
    }

    UUID callToActionId() {
        return callToActionId;
    }

    CallToActionState state() {
        return state;
    }

    CallToActionLaunched launch(LaunchOrder order) {
        change(LAUNCHING);
        launchVersion = version;
        launchedBy = order.launchedBy();
        launchedAt = order.launchedAt();
        releaseAt = order.releaseAt();
        correlationId = order.correlationId();
        returnedAt = null;
        returnedReason = null;
        return order.event(callToActionId, version);
    }

    LaunchTakenBack takeBack(ReturnReason reason, Instant now) {
        change(DRAFT);
        returnedAt = now;
        returnedReason = reason.code();
        return new LaunchTakenBack(campaignId, callToActionId, version, reason.code());
    }

    CallToActionPaused pause() {
        change(PAUSED);
        return new CallToActionPaused(campaignId, callToActionId, version);
    }

    CallToActionResumed resume() {
        if (state != PAUSED) {
            throw RunConflict.cannotBecome(callToActionId, state, RUNNING);
        }
        change(RUNNING);
        return new CallToActionResumed(campaignId, callToActionId, version);
    }

    StandDownRequested standDown(String reason, Instant now) {
        change(STANDING_DOWN);
        standDownReason = reason;
        standDownRequestedAt = now;
        return new StandDownRequested(campaignId, callToActionId, version, reason);
    }

    CallToActionClosed close(Instant now) {
        change(CLOSED);
        endedAt = now;
        return new CallToActionClosed(campaignId, callToActionId, version);
    }

    /** Nobody else has heard of a draft, so nobody need be told. */
    void cancel(Instant now) {
        change(CANCELLED);
        endedAt = now;
    }

    TopUpRequested topUp(Instant now) {
        if (state != RUNNING) {
            throw RunConflict.notRunning(callToActionId, state);
        }
        version++;
        return new TopUpRequested(campaignId, callToActionId, version, now);
    }

    private void change(CallToActionState next) {
        if (!state.canBecome(next)) {
            throw RunConflict.cannotBecome(callToActionId, state, next);
        }
        state = next;
        version++;
    }
}
