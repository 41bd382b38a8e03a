package org.groundswell.campaign.responses;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: no such response, or one that the person may not see; the answer does not tell which. */
final class ResponseNotFound extends ProblemException {

    private ResponseNotFound(UUID id) {
        super(
                404,
                "response-not-found",
                "No such response",
                "There is no response %s among those that you see.".formatted(id));
    }

    static ResponseNotFound forId(UUID id) {
        return new ResponseNotFound(id);
    }
}
