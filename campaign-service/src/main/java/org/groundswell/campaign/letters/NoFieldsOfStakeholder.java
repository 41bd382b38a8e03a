package org.groundswell.campaign.letters;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** The preview is wanted for a stakeholder whose fields are not to be had. */
final class NoFieldsOfStakeholder extends ProblemException {

    private NoFieldsOfStakeholder(int status, String type, String title, String detail) {
        super(status, type, title, detail);
    }

    static NoFieldsOfStakeholder unknown(UUID stakeholderId) {
        return new NoFieldsOfStakeholder(
                404,
                "stakeholder-not-found",
                "No such stakeholder",
                "There is no stakeholder %s.".formatted(stakeholderId));
    }

    static NoFieldsOfStakeholder forbidden() {
        return new NoFieldsOfStakeholder(
                403, "forbidden", "You may not see stakeholders", "Leave the stakeholder out to see example values.");
    }

    static NoFieldsOfStakeholder unavailable(Exception cause) {
        NoFieldsOfStakeholder problem = new NoFieldsOfStakeholder(
                503,
                "stakeholder-service-unavailable",
                "The stakeholders can't be asked just now",
                "Try again in a minute, or leave the stakeholder out to see example values.");
        problem.initCause(cause);
        return problem;
    }
}
