package org.groundswell.notification.integrations.keys;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** A third key was asked for. */
final class TwoKeysActive extends ProblemException {

    private TwoKeysActive(String detail) {
        super(409, "two-keys-active", "Two keys are active", detail);
    }

    static TwoKeysActive of(UUID integratorId) {
        return new TwoKeysActive(
                "Integrator %s has two active keys, which is enough to change from one to the other. Revoke one first."
                        .formatted(integratorId));
    }
}
