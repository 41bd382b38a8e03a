package org.groundswell.notification.integrations.intake;

import java.util.List;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** A request that brings no event which can be kept. */
final class EventRefused extends ProblemException {

    private EventRefused(int status, String type, String title, String detail, List<FieldError> errors) {
        super(status, type, title, detail, errors);
    }

    static EventRefused because(EventFaults faults) {
        return new EventRefused(
                400,
                "invalid-event",
                "Invalid event",
                faults.summary(),
                faults.faults().stream()
                        .map(fault -> new FieldError(fault.field(), fault.message()))
                        .toList());
    }

    static EventRefused changedRepeat(Receipt first) {
        return new EventRefused(
                409,
                "changed-repeat",
                "Changed repeat",
                "Another event was kept before under this source and id (receipt %s). Give a new fact a new id."
                        .formatted(first.id()),
                List.of());
    }

    static EventRefused tooLarge(int limit) {
        return new EventRefused(
                413, "too-large", "Too large", "The body may have up to %d bytes".formatted(limit), List.of());
    }

    static EventRefused tooManyItems(int limit) {
        return new EventRefused(
                413, "too-large", "Too large", "A batch may have up to %d events".formatted(limit), List.of());
    }

    static EventRefused unknownContentType() {
        return new EventRefused(
                415,
                "unsupported-media-type",
                "Unsupported media type",
                "Send application/cloudevents+json, application/cloudevents-batch+json, or application/json with ce- headers",
                List.of());
    }
}
