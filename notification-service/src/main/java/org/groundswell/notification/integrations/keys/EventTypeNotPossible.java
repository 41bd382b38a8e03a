package org.groundswell.notification.integrations.keys;

import java.util.List;
import java.util.Set;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** An integrator was to be allowed a type of event that its vendor can't post. */
final class EventTypeNotPossible extends ProblemException {

    private EventTypeNotPossible(String message) {
        super(
                400,
                "invalid-request",
                "Invalid request",
                "eventTypes " + message,
                List.of(new FieldError("eventTypes", message)));
    }

    static EventTypeNotPossible of(String type, Set<String> possible) {
        return new EventTypeNotPossible("holds '%s', which is none of %s".formatted(type, possible));
    }
}
