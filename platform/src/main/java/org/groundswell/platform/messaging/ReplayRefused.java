package org.groundswell.platform.messaging;

import org.groundswell.platform.http.ProblemException;

/** A quarantined record still can't be applied. */
final class ReplayRefused extends ProblemException {

    private ReplayRefused(String detail) {
        super(409, "replay-refused", "Replay refused", detail);
    }

    static ReplayRefused because(Exception reason) {
        return new ReplayRefused("The record still can't be applied: " + QuarantineReason.of(reason));
    }

    static ReplayRefused withoutConsumer(String group) {
        return new ReplayRefused("There is no consumer '%s' any more; discard the record.".formatted(group));
    }

    static ReplayRefused unwanted(String group) {
        return new ReplayRefused("'%s' takes no such event; discard the record.".formatted(group));
    }
}
