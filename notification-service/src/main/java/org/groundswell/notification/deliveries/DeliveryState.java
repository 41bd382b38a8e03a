package org.groundswell.notification.deliveries;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.contracts.Coded;

/** Where one message of ours is. Which change is allowed stands here, and every change in the database asks for it. */
public enum DeliveryState implements Coded {
    PENDING,
    /** In somebody's hands: a claim's, or a vendor's whose batch was released. */
    SENDING,
    /** It left us: the mail server took it, or the mail house mailed it. */
    SENT,
    REACHED,
    BOUNCED,
    RETURNED,
    FAILED,
    SUPPRESSED,
    CANCELLED,
    /** Nobody knows whether it went. It is never sent again by itself; an observation or a person resolves it. */
    IN_DOUBT;

    /** The states that this one may turn into. */
    public Set<DeliveryState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(SENDING, FAILED, SUPPRESSED, CANCELLED);
            case SENDING -> EnumSet.of(PENDING, SENT, REACHED, BOUNCED, RETURNED, FAILED, CANCELLED, IN_DOUBT);
            case SENT -> EnumSet.of(REACHED, BOUNCED, RETURNED, FAILED);
            case REACHED -> EnumSet.of(RETURNED);
            case IN_DOUBT -> EnumSet.of(PENDING, SENT, REACHED, BOUNCED, RETURNED, FAILED, CANCELLED);
            case BOUNCED, RETURNED, FAILED, SUPPRESSED, CANCELLED -> EnumSet.noneOf(DeliveryState.class);
        };
    }

    public boolean canBecome(DeliveryState state) {
        return next().contains(state);
    }

    /** The states that may turn into this one. */
    public Set<DeliveryState> previous() {
        return Arrays.stream(values())
                .filter(state -> state.canBecome(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeliveryState.class)));
    }

    /** Whether it says that the message left us, whatever was known before. */
    boolean impliesSent() {
        return this == SENT || this == REACHED || this == RETURNED;
    }

    /** Whether people may want to look at it. */
    boolean isProblem() {
        return this == BOUNCED || this == RETURNED || this == FAILED || this == IN_DOUBT;
    }

    /** Whether the person's milestones have to be looked at again after a change to this state. */
    boolean countsForThePerson() {
        return impliesSent() || isProblem();
    }
}
