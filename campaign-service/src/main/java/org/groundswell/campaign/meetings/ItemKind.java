package org.groundswell.campaign.meetings;

import org.groundswell.contracts.Coded;

/** What is written down in a meeting. */
public enum ItemKind implements Coded {
    /** Stands in the way; open until it is settled. */
    BLOCKER,
    /** Was decided; stays as it is. */
    DECISION,
    /** Somebody does it until a day; open until it is settled. */
    ACTION;

    boolean canBeSettled() {
        return this != DECISION;
    }
}
