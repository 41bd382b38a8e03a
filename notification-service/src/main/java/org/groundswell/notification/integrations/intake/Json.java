package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads what strangers send: shallow, with short strings, no field twice and nothing after the end. */
final class Json {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(100_000)
                            .maxNumberLength(50)
                            .maxNameLength(500)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @throws EventFaults where the bytes are no JSON, with line and column */
    static JsonNode read(byte[] body, String field) {
        try {
            JsonNode node = STRICT.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw EventFaults.of(field, "is empty; expected JSON");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw EventFaults.of(field, "is no JSON that can be read" + at(e.getLocation()));
        } catch (IOException e) {
            throw EventFaults.of(field, "is no UTF-8 text");
        }
    }

    private static String at(JsonLocation where) {
        return where == null ? "" : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr());
    }
}
