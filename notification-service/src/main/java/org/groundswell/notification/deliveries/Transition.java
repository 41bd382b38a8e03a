package org.groundswell.notification.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.UndeliverableReason;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change one delivery; it is granted where {@link DeliveryState} allows it.
 *
 * @param at when it happened; clamped to between the request and now
 * @param reason a code: of an {@link UndeliverableReason} for bounced, returned and failed
 * @param diagnostic what the other side said, without the person's address
 * @param letterSha256 of the letter that was sent, in hexadecimal; absent leaves it as it is
 * @param messageId of the mail that was sent; absent leaves it as it is
 */
public record Transition(
        UUID deliveryId,
        DeliveryState to,
        Instant at,
        @Nullable String reason,
        @Nullable String diagnostic,
        @Nullable String letterSha256,
        @Nullable String messageId) {

    public static Transition sent(UUID deliveryId, Instant at) {
        return plain(deliveryId, DeliveryState.SENT, at);
    }

    public static Transition sent(UUID deliveryId, Instant at, String letterSha256, @Nullable String messageId) {
        return new Transition(deliveryId, DeliveryState.SENT, at, null, null, letterSha256, messageId);
    }

    public static Transition reached(UUID deliveryId, Instant at) {
        return plain(deliveryId, DeliveryState.REACHED, at);
    }

    public static Transition bounced(
            UUID deliveryId, UndeliverableReason reason, @Nullable String diagnostic, Instant at) {
        return undelivered(deliveryId, DeliveryState.BOUNCED, reason, diagnostic, at);
    }

    public static Transition returned(
            UUID deliveryId, UndeliverableReason reason, @Nullable String diagnostic, Instant at) {
        return undelivered(deliveryId, DeliveryState.RETURNED, reason, diagnostic, at);
    }

    public static Transition failed(
            UUID deliveryId, UndeliverableReason reason, @Nullable String diagnostic, Instant at) {
        return undelivered(deliveryId, DeliveryState.FAILED, reason, diagnostic, at);
    }

    /** @param reason of the withdrawn consent */
    public static Transition suppressed(UUID deliveryId, String reason, Instant at) {
        return new Transition(deliveryId, DeliveryState.SUPPRESSED, at, reason, null, null, null);
    }

    public static Transition cancelled(UUID deliveryId, String reason, Instant at) {
        return new Transition(deliveryId, DeliveryState.CANCELLED, at, reason, null, null, null);
    }

    public static Transition inDoubt(UUID deliveryId, String reason, @Nullable String diagnostic, Instant at) {
        return new Transition(deliveryId, DeliveryState.IN_DOUBT, at, reason, diagnostic, null, null);
    }

    /** Into somebody's hands, or out of them again, which nobody outside is told. */
    public static Transition plain(UUID deliveryId, DeliveryState to, Instant at) {
        return new Transition(deliveryId, to, at, null, null, null, null);
    }

    private static Transition undelivered(
            UUID deliveryId, DeliveryState to, UndeliverableReason reason, @Nullable String diagnostic, Instant at) {
        return new Transition(deliveryId, to, at, reason.code(), diagnostic, null, null);
    }
}
