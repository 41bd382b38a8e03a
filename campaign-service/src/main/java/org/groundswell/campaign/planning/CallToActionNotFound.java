package org.groundswell.campaign.planning;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: no such call to action, or one of a campaign that the person may not know of; the answer does not tell which. */
public final class CallToActionNotFound extends ProblemException {

    private CallToActionNotFound(UUID id) {
        super(
                404,
                "call-to-action-not-found",
                "No such call to action",
                "There is no call to action %s among those that you see.".formatted(id));
    }

    public static CallToActionNotFound forId(UUID id) {
        return new CallToActionNotFound(id);
    }
}
