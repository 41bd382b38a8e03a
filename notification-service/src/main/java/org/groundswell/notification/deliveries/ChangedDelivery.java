package org.groundswell.notification.deliveries;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.DeliveryEvent.DeliveryBounced;
import org.groundswell.contracts.DeliveryEvent.DeliveryCancelled;
import org.groundswell.contracts.DeliveryEvent.DeliveryFailed;
import org.groundswell.contracts.DeliveryEvent.DeliveryInDoubt;
import org.groundswell.contracts.DeliveryEvent.DeliveryReached;
import org.groundswell.contracts.DeliveryEvent.DeliveryReturned;
import org.groundswell.contracts.DeliveryEvent.DeliverySent;
import org.groundswell.contracts.DeliveryEvent.DeliverySuppressed;
import org.groundswell.contracts.UndeliverableReason;
import org.jspecify.annotations.Nullable;

/**
 * A delivery whose state has just changed.
 *
 * @param was the state before
 * @param wasSent whether it had been known to have left us
 */
public record ChangedDelivery(
        UUID id,
        UUID askId,
        UUID stakeholderId,
        UUID campaignId,
        UUID callToActionId,
        int step,
        Channel channel,
        DeliveryState was,
        boolean wasSent,
        DeliveryState state,
        @Nullable String reason,
        Instant changedAt) {

    /** Of a message passed on for the stakeholder, nothing counts as our own reaching them. */
    boolean countsForThePerson() {
        return channel != Channel.FORWARD && (state.countsForThePerson() || was == DeliveryState.IN_DOUBT);
    }

    /** What the others are told; that a claim took it or gave it back is nobody's concern. */
    public Stream<DeliveryEvent> events() {
        DeliveryEvent.Of of = new DeliveryEvent.Of(id, askId, stakeholderId, campaignId, callToActionId, step, channel);
        return switch (state) {
            case PENDING, SENDING -> Stream.empty();
            case SENT -> Stream.of(new DeliverySent(of, changedAt));
            case REACHED -> withSent(of, new DeliveryReached(of, changedAt));
            case BOUNCED -> Stream.of(new DeliveryBounced(of, undeliverable(), changedAt));
            case RETURNED -> withSent(of, new DeliveryReturned(of, undeliverable(), changedAt));
            case FAILED -> Stream.of(new DeliveryFailed(of, undeliverable(), changedAt));
            case SUPPRESSED -> Stream.of(new DeliverySuppressed(of, orUnknown(), changedAt));
            case CANCELLED -> Stream.of(new DeliveryCancelled(of, orUnknown(), changedAt));
            case IN_DOUBT -> Stream.of(new DeliveryInDoubt(of, orUnknown(), changedAt));
        };
    }

    private Stream<DeliveryEvent> withSent(DeliveryEvent.Of of, DeliveryEvent event) {
        return wasSent ? Stream.of(event) : Stream.of(new DeliverySent(of, changedAt), event);
    }

    private UndeliverableReason undeliverable() {
        return Coded.of(UndeliverableReason.class, orUnknown());
    }

    private String orUnknown() {
        return reason == null ? "unknown" : reason;
    }
}
