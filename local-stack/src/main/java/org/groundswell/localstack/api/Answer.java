package org.groundswell.localstack.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param json a missing node where the body is no JSON
 */
public record Answer(int status, String body, JsonNode json) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The id of what was created. */
    public String id() {
        return text("id");
    }

    /** A field of the body. */
    public String text(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()) {
            throw new IllegalStateException("The answer has no '%s': %s".formatted(field, body));
        }
        return value.asText();
    }
}
