package org.groundswell.notification.integrations.intake;

import java.util.UUID;
import org.groundswell.contracts.Coded;

/**
 * What became of an event that could be read.
 *
 * @param id of the observation as first kept: a repeat gets the first one's
 */
record Receipt(UUID id, Status status, String detail) {

    enum Status implements Coded {
        /** Kept and passed on. */
        ACCEPTED,
        /** Kept, and parked until what it is about arrives. */
        UNKNOWN,
        /** It was kept before, word for word. */
        REPEATED,
        /** Another event was kept before under the same source and id. This one is not. */
        CONFLICT
    }

    static Receipt accepted(UUID id) {
        return new Receipt(id, Status.ACCEPTED, "");
    }

    static Receipt unknown(UUID id, About about) {
        return new Receipt(id, Status.UNKNOWN, about.unknown() + "; kept for a day");
    }

    static Receipt repeated(UUID first) {
        return new Receipt(first, Status.REPEATED, "was kept before");
    }

    static Receipt conflict(UUID first) {
        return new Receipt(
                first,
                Status.CONFLICT,
                "another event was kept before under this source and id; give a new fact a new id");
    }
}
