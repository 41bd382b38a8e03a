package org.groundswell.notification.integrations.intake;

import org.groundswell.platform.http.ProblemException;

/** Events come faster than they can be kept. What the caller sent may be sent again, with the same id. */
final class IntakeBusy extends ProblemException {

    private IntakeBusy(String detail) {
        super(503, "intake-busy", "Busy", detail);
    }

    static IntakeBusy tooManyWait() {
        return new IntakeBusy(
                "Too many events wait to be kept. Send the event again, with the same id, in a few seconds.");
    }

    static IntakeBusy noCommit() {
        return new IntakeBusy(
                "The event could not be kept in time. Send it again with the same id: it is kept only once.");
    }
}
