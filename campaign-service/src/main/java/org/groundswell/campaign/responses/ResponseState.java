package org.groundswell.campaign.responses;

import java.util.Set;
import org.groundswell.contracts.Coded;

/** Whether a response counts. */
public enum ResponseState implements Coded {
    /** An integrator says so; a person has yet to look at it. Does not count. */
    OBSERVED,
    /** A person recorded or confirmed it. Counts. */
    CONFIRMED,
    /** It was none, or was recorded by mistake. Does not count. */
    DISMISSED;

    boolean canBecome(ResponseState other) {
        return switch (this) {
            case OBSERVED -> Set.of(CONFIRMED, DISMISSED).contains(other);
            case CONFIRMED -> other == DISMISSED;
            case DISMISSED -> other == CONFIRMED;
        };
    }
}
