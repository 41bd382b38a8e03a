package org.groundswell.platform.security;

import java.util.UUID;

/** Contact data that can't be opened. Says why, and never what. */
public final class UnsealableContact extends RuntimeException {

    private UnsealableContact(String message) {
        super(message);
    }

    static UnsealableContact of(UUID askId, String reason) {
        return new UnsealableContact("The contact of ask %s can't be opened: %s".formatted(askId, reason));
    }
}
