package org.groundswell.campaign.meetings;

import org.groundswell.contracts.Coded;

/** How an action or a blocker ended. */
public enum ItemOutcome implements Coded {
    /** The action was done, the blocker is out of the way. */
    DONE,
    /** Nobody wants it any more. */
    DROPPED
}
