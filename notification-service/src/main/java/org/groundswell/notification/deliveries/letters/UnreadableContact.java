package org.groundswell.notification.deliveries.letters;

import java.util.UUID;

/** What was opened is not what the channel needs. */
public final class UnreadableContact extends RuntimeException {

    private UnreadableContact(String message) {
        super(message);
    }

    static UnreadableContact of(UUID askId) {
        return new UnreadableContact(
                "The contact of ask %s is not in the form that the channel needs".formatted(askId));
    }
}
