package org.groundswell.stakeholder.asks;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
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

/** One of our messages that did not arrive. */
record Bounce(UUID askId, UUID stakeholderId, int step, Channel channel, UndeliverableReason reason) {

    /** Empty for what is no bounce, and for a forwarded letter: its address is the target's and not the stakeholder's. */
    static Optional<Bounce> of(DeliveryEvent event) {
        return switch (event) {
            case DeliveryBounced bounced -> of(bounced.delivery(), bounced.reason());
            case DeliveryReturned returned -> of(returned.delivery(), returned.reason());
            case DeliveryFailed failed -> of(failed.delivery(), failed.reason());
            case DeliverySent sent -> Optional.empty();
            case DeliveryReached reached -> Optional.empty();
            case DeliverySuppressed suppressed -> Optional.empty();
            case DeliveryCancelled cancelled -> Optional.empty();
            case DeliveryInDoubt inDoubt -> Optional.empty();
        };
    }

    private static Optional<Bounce> of(DeliveryEvent.Of delivery, UndeliverableReason reason) {
        return Optional.of(new Bounce(
                        delivery.askId(), delivery.stakeholderId(), delivery.step(), delivery.channel(), reason))
                .filter(bounce -> bounce.channel() != Channel.FORWARD);
    }

    /** Whether nothing will ever arrive there: then the contact point is not used again. */
    boolean isForGood() {
        return switch (reason) {
            case BOUNCED_HARD, RETURNED_MOVED, RETURNED_UNKNOWN, WRONG_NUMBER -> true;
            case BOUNCED_SOFT,
                    REFUSED_BY_SERVER,
                    COMPLAINED,
                    RETURNED_REFUSED,
                    RETURNED_OTHER,
                    NOT_MAILED,
                    NOT_REACHED,
                    NOT_RENDERED -> false;
        };
    }

    /** Who complained or sent a letter back unopened does not want the same thing by another way. */
    boolean callsForFallback() {
        return reason != UndeliverableReason.COMPLAINED && reason != UndeliverableReason.RETURNED_REFUSED;
    }
}
