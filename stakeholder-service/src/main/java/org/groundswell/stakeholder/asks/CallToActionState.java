package org.groundswell.stakeholder.asks;

import org.groundswell.contracts.Coded;

/** Where a call to action stands, as far as campaign-service has told us. */
public enum CallToActionState implements Coded {
    LAUNCHING,
    RUNNING,
    PAUSED,
    STANDING_DOWN,
    CLOSED,
    TAKEN_BACK;

    /** Whether those who match may still become asks. */
    boolean mayFreeze() {
        return switch (this) {
            case LAUNCHING, RUNNING, PAUSED -> true;
            case STANDING_DOWN, CLOSED, TAKEN_BACK -> false;
        };
    }
}
