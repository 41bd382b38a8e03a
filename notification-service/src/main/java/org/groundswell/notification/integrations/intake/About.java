package org.groundswell.notification.integrations.intake;

import java.util.UUID;
import org.groundswell.contracts.Coded;

/**
 * What an observation is about.
 *
 * @param id a piece id, a UUID, or for outreach without an ask the call to action
 * @param subject the observation's subject, by which its topic is ordered
 */
record About(Kind kind, String id, String subject) {

    enum Kind implements Coded {
        PIECE,
        DELIVERY,
        ASK,
        CALL_TO_ACTION,
        CAMPAIGN
    }

    static About of(Kind kind, String id) {
        return new About(kind, id, id);
    }

    static About of(Kind kind, UUID id) {
        return of(kind, id.toString());
    }

    String unknown() {
        return switch (kind) {
            case PIECE -> "no piece %s is known (yet)".formatted(id);
            case DELIVERY -> "no delivery %s is known (yet)".formatted(id);
            case ASK -> "no ask %s is known (yet)".formatted(id);
            case CALL_TO_ACTION -> "no call to action %s is known (yet)".formatted(id);
            case CAMPAIGN -> "no launched campaign %s is known (yet)".formatted(id);
        };
    }
}
