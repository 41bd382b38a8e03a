package org.groundswell.campaign.responses;

import java.util.List;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** 400: a response, or an answer that is due, which does not fit the campaign. */
final class InvalidResponse extends ProblemException {

    private InvalidResponse(String field, String message) {
        super(
                400,
                "invalid",
                "The request is not valid",
                field + ": " + message,
                List.of(new FieldError(field, message)));
    }

    static InvalidResponse of(String field, String message) {
        return new InvalidResponse(field, message);
    }
}
