package org.groundswell.platform.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A problem for a person in front of a browser. Pages that want it nicer map their own exceptions. */
final class PlainProblem {

    private PlainProblem() {}

    static Response of(Problem problem) {
        String detail = problem.detail() == null ? "" : problem.detail() + "\n";
        return Response.status(problem.status())
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity("%s\n%s(%s)\n".formatted(problem.title(), detail, problem.correlationId()))
                .build();
    }
}
