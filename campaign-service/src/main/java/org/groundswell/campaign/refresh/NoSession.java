package org.groundswell.campaign.refresh;

import org.groundswell.platform.http.ProblemException;

/** 401: a stream ends with the session of its reader, so it needs one. */
final class NoSession extends ProblemException {

    private NoSession() {
        super(401, "no-session", "No session", "Sign in as a person, and open the stream with that session's token.");
    }

    static NoSession atAll() {
        return new NoSession();
    }
}
