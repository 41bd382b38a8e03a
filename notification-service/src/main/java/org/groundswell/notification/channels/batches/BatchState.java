package org.groundswell.notification.channels.batches;

import java.util.EnumSet;
import java.util.Set;
import org.groundswell.contracts.Coded;

/** Where a batch is. Which change is allowed stands here. */
public enum BatchState implements Coded {
    /** Its members are decided; files are being made, or made anew because pieces were taken out. */
    RENDERING,
    /** A person is to look at the proof: letters are not released before. A call list may be. */
    RENDERED,
    APPROVED,
    /** The vendor may fetch it. From here on nothing in it changes. */
    RELEASED,
    /** The vendor has it. */
    FETCHED,
    /** The vendor says that it can work with it. */
    ACCEPTED,
    CLOSED,
    RECALLED;

    Set<BatchState> next() {
        return switch (this) {
            case RENDERING -> EnumSet.of(RENDERED, APPROVED, RECALLED);
            case RENDERED -> EnumSet.of(RENDERING, APPROVED, RELEASED, RECALLED);
            case APPROVED -> EnumSet.of(RENDERING, RELEASED, RECALLED);
            case RELEASED -> EnumSet.of(RENDERING, FETCHED, CLOSED, RECALLED);
            case FETCHED -> EnumSet.of(ACCEPTED, CLOSED, RECALLED);
            case ACCEPTED -> EnumSet.of(CLOSED, RECALLED);
            case CLOSED, RECALLED -> EnumSet.noneOf(BatchState.class);
        };
    }

    boolean canBecome(BatchState state) {
        return next().contains(state);
    }

    /** Whether a vendor has it, or may have it at any moment. */
    boolean isWithVendor() {
        return this == RELEASED || this == FETCHED || this == ACCEPTED;
    }

    boolean isBeforeRelease() {
        return this == RENDERING || this == RENDERED || this == APPROVED;
    }
}
