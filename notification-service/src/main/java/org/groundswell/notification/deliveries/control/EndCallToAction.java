package org.groundswell.notification.deliveries.control;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionEvent;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.NotificationEvent.StandDownConfirmed;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** Guarantee 7: waits until nothing of the campaign is on its way, and then lets nothing start any more. */
@ApplicationScoped
class EndCallToAction {

    private final CallToActionRepository calls;
    private final PendingDeliveries pending;
    private final List<VendorBatches> vendors;
    private final SendingLocks locks;
    private final Outbox outbox;
    private final Clock clock;

    EndCallToAction(
            CallToActionRepository calls,
            PendingDeliveries pending,
            @All List<VendorBatches> vendors,
            SendingLocks locks,
            Outbox outbox,
            Clock clock) {
        this.calls = calls;
        this.pending = pending;
        this.vendors = vendors;
        this.locks = locks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void standDown(StandDownRequested requested) {
        if (!stop(requested, CallState.STOOD_DOWN)) {
            return;
        }
        UUID id = requested.callToActionId();
        Instant now = clock.instant();
        List<UUID> toRecall = stopBatches(id);
        long cancelled = pending.cancel(id, "stood_down", now);
        outbox.publish(
                Topic.NOTIFICATION_EVENTS,
                new StandDownConfirmed(
                        requested.campaignId(),
                        id,
                        requested.version(),
                        pending.alreadyGone(id),
                        cancelled,
                        toRecall,
                        now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void close(CallToActionClosed closed) {
        end(closed, CallState.CLOSED, "closed");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(LaunchTakenBack takenBack) {
        end(takenBack, CallState.TAKEN_BACK, "launch_taken_back");
    }

    private void end(CallToActionEvent event, CallState state, String reason) {
        if (stop(event, state)) {
            stopBatches(event.callToActionId());
            pending.cancel(event.callToActionId(), reason, clock.instant());
        }
    }

    private boolean stop(CallToActionEvent event, CallState state) {
        locks.stop(event.campaignId());
        return calls.change(event.callToActionId(), event.version(), state);
    }

    private List<UUID> stopBatches(UUID callToActionId) {
        return vendors.stream()
                .flatMap(vendor -> vendor.stop(callToActionId).stream())
                .toList();
    }
}
