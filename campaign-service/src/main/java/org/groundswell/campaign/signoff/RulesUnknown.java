package org.groundswell.campaign.signoff;

import org.groundswell.platform.http.ProblemException;

/** 503: what is to be signed is not known while stakeholder-service does not answer. */
final class RulesUnknown extends ProblemException {

    private RulesUnknown(Throwable cause) {
        super(
                503,
                "stakeholder-service-unavailable",
                "stakeholder-service does not answer",
                "The rules of an audience can't be read now, so nothing was signed or launched. Try again in a minute.");
        initCause(cause);
    }

    static RulesUnknown because(Throwable cause) {
        return new RulesUnknown(cause);
    }
}
