package org.groundswell.campaign.launch;

import org.groundswell.platform.http.ProblemException;

/** 503: stakeholder-service is needed and does not answer. */
public final class AudienceNotCounted extends ProblemException {

    private AudienceNotCounted(Throwable cause) {
        super(
                503,
                "stakeholder-service-unavailable",
                "stakeholder-service does not answer",
                "The audience can't be counted now, so nothing was launched. Try again in a minute.");
        initCause(cause);
    }

    static AudienceNotCounted because(Throwable cause) {
        return new AudienceNotCounted(cause);
    }
}
