package org.groundswell.contracts;

import java.time.Instant;
import java.util.UUID;

/** What notification-service publishes on {@code notification.deliveries}, keyed by ask: what became of our own message. */
public sealed interface DeliveryEvent extends DomainEvent {

    Of delivery();

    @Override
    default String key() {
        return delivery().askId().toString();
    }

    @Override
    default String eventId() {
        return delivery().deliveryId() + "/" + getClass().getSimpleName();
    }

    /** The delivery that is meant. Natural key: ask, step, channel. */
    record Of(
            UUID deliveryId,
            UUID askId,
            UUID stakeholderId,
            UUID campaignId,
            UUID callToActionId,
            int step,
            Channel channel) {}

    /** It left us: the mail server took it, or the mail house mailed it. */
    @EventType("org.groundswell.notification.delivery-sent.v1")
    record DeliverySent(Of delivery, Instant at) implements DeliveryEvent {}

    /** It arrived, by a signal of the channel or because the stakeholder acted. */
    @EventType("org.groundswell.notification.delivery-reached.v1")
    record DeliveryReached(Of delivery, Instant at) implements DeliveryEvent {}

    /** The mail server or the provider gave it back. */
    @EventType("org.groundswell.notification.delivery-bounced.v1")
    record DeliveryBounced(Of delivery, UndeliverableReason reason, Instant at) implements DeliveryEvent {}

    /** The post gave it back. */
    @EventType("org.groundswell.notification.delivery-returned.v1")
    record DeliveryReturned(Of delivery, UndeliverableReason reason, Instant at) implements DeliveryEvent {}

    /** It could not be handed over. */
    @EventType("org.groundswell.notification.delivery-failed.v1")
    record DeliveryFailed(Of delivery, UndeliverableReason reason, Instant at) implements DeliveryEvent {}

    /** Consent was withdrawn before it went. */
    @EventType("org.groundswell.notification.delivery-suppressed.v1")
    record DeliverySuppressed(Of delivery, String reason, Instant at) implements DeliveryEvent {}

    /** A stand-down or a withdrawn ask stopped it before it went. */
    @EventType("org.groundswell.notification.delivery-cancelled.v1")
    record DeliveryCancelled(Of delivery, String reason, Instant at) implements DeliveryEvent {}

    /** Nobody knows whether it went. It is never sent again by itself. */
    @EventType("org.groundswell.notification.delivery-in-doubt.v1")
    record DeliveryInDoubt(Of delivery, String reason, Instant at) implements DeliveryEvent {}
}
