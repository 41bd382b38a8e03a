package org.groundswell.campaign.planning;

import org.groundswell.contracts.Coded;

/** Where a campaign stands. Derived from its calls to action and from what was decided for the whole of it, never stored. */
public enum CampaignState implements Coded {
    /** Nothing has gone out yet. */
    DRAFT,
    /** The first calls to action are launched and can still be taken back. */
    LAUNCHING,
    RUNNING,
    PAUSED,
    /** Called off, until notification-service has confirmed that nothing goes out any more. */
    STANDING_DOWN,
    /** Came to its end. */
    CLOSED,
    /** Called off. */
    CANCELLED;

    /** Whether nothing can be added to it or launched any more. */
    public boolean isOver() {
        return this == STANDING_DOWN || this == CLOSED || this == CANCELLED;
    }
}
