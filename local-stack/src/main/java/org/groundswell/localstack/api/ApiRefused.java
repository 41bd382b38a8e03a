package org.groundswell.localstack.api;

import java.net.URI;

/** A service answered with something other than success. */
public final class ApiRefused extends RuntimeException {

    private final transient Answer answer;

    private ApiRefused(String message, Answer answer) {
        super(message);
        this.answer = answer;
    }

    static ApiRefused of(String method, URI address, Answer answer) {
        return new ApiRefused(
                "%s %s was answered with %d: %s".formatted(method, address, answer.status(), answer.body()), answer);
    }

    public Answer answer() {
        return answer;
    }
}
