package org.groundswell.campaign.workspace.plan;

import org.groundswell.platform.http.ProblemException;

/** 503: stakeholder-service is needed and does not answer. */
public final class StakeholdersAway extends ProblemException {

    public static final String WORDS =
            "The service that keeps the stakeholders does not answer just now. Everything else works; try this again"
                    + " in a minute.";

    StakeholdersAway(Throwable cause) {
        super(503, "stakeholder-service-unavailable", "The stakeholders can't be asked just now", WORDS);
        initCause(cause);
    }
}
