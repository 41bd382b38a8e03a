package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * SHA-256 of what an event says: type, subject, time and data. The order of fields and white space do not count, so that a
 * repeat which was written anew is still a repeat.
 */
final class ContentHash {

    private ContentHash() {}

    static byte[] of(PostedEvent event) {
        StringBuilder content = new StringBuilder(512);
        quoted(event.type(), content);
        quoted(Objects.requireNonNullElse(event.subject(), ""), content);
        quoted(String.valueOf(event.time()), content);
        write(event.data(), content);
        return sha256(content.toString());
    }

    private static void write(JsonNode node, StringBuilder to) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            to.append('{');
            sorted.forEach((name, value) -> {
                quoted(name, to);
                write(value, to);
            });
            to.append('}');
        } else if (node.isArray()) {
            to.append('[');
            node.forEach(item -> write(item, to));
            to.append(']');
        } else if (node.isTextual()) {
            quoted(node.textValue(), to);
        } else {
            to.append(node.asText()).append(';');
        }
    }

    /** With its length in front, so that no two contents are written alike. */
    private static void quoted(String text, StringBuilder to) {
        to.append(text.length()).append(':').append(text);
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
