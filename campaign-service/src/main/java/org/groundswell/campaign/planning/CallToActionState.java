package org.groundswell.campaign.planning;

import java.util.Set;
import org.groundswell.contracts.Coded;

/** Where a call to action stands, and where it can go from there. */
public enum CallToActionState implements Coded {
    DRAFT,
    /** The audience is being frozen or is frozen; until the release the launch can be taken back. */
    LAUNCHING,
    RUNNING,
    PAUSED,
    /** Called off, until notification-service has confirmed that nothing goes out any more. */
    STANDING_DOWN,
    /** Came to its end. */
    CLOSED,
    /** Called off: as a draft, or by a stand-down that is confirmed. */
    CANCELLED;

    /** The states that may follow this one. */
    public Set<CallToActionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(LAUNCHING, CANCELLED);
            case LAUNCHING -> Set.of(RUNNING, DRAFT);
            case RUNNING -> Set.of(PAUSED, STANDING_DOWN, CLOSED);
            case PAUSED -> Set.of(RUNNING, STANDING_DOWN, CLOSED);
            case STANDING_DOWN -> Set.of(CANCELLED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(CallToActionState other) {
        return next().contains(other);
    }

    public boolean isOver() {
        return next().isEmpty();
    }
}
