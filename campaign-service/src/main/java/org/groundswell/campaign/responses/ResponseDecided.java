package org.groundswell.campaign.responses;

import org.groundswell.platform.http.ProblemException;

/** 409: somebody has confirmed or dismissed it already. */
final class ResponseDecided extends ProblemException {

    private ResponseDecided(ResponseState state) {
        super(
                409,
                "response-decided",
                "The response is %s already".formatted(state.code()),
                "Read it again; to change what it says, correct it.");
    }

    static ResponseDecided already(ResponseState state) {
        return new ResponseDecided(state);
    }
}
