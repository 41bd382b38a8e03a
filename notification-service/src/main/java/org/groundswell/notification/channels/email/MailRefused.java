package org.groundswell.notification.channels.email;

import java.util.UUID;

/** No mail can be made of a delivery. Says why, without contact data. */
public final class MailRefused extends RuntimeException {

    private MailRefused(String message) {
        super(message);
    }

    static MailRefused withoutLetter(UUID letterVersionId) {
        return new MailRefused("The letter version %s was never launched".formatted(letterVersionId));
    }

    static MailRefused withoutAddress() {
        return new MailRefused("The contact has no e-mail address");
    }

    static MailRefused forAddress() {
        return new MailRefused("The e-mail address is none");
    }

    static MailRefused forHeader(String name) {
        return new MailRefused("The header %s would break into several".formatted(name));
    }
}
