package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One CloudEvent in binary mode: attributes in {@code ce-} headers, the data as the body. */
final class BinaryEvent {

    private BinaryEvent() {}

    /** @param header gives the value of a header, or null */
    static PostedEvent read(UnaryOperator<@Nullable String> header, byte[] body) {
        Attributes attributes = new Attributes();
        attributes.specVersion(attribute(header, "specversion", attributes));
        PostedEvent posted = new PostedEvent(
                attributes.required("id", attribute(header, "id", attributes), 200),
                attributes.source(attribute(header, "source", attributes)),
                attributes.required("type", attribute(header, "type", attributes), 200),
                attributes.optional("subject", attribute(header, "subject", attributes), 200),
                attributes.time(attribute(header, "time", attributes)),
                data(body));
        attributes.throwFaults();
        return posted;
    }

    private static JsonNode data(byte[] body) {
        return body.length == 0 ? MissingNode.getInstance() : Json.read(body, "data");
    }

    /** The HTTP binding of CloudEvents writes what is not printable ASCII in percent encoding. */
    private static @Nullable String attribute(
            UnaryOperator<@Nullable String> header, String name, Attributes attributes) {
        String value = header.apply("ce-" + name);
        if (value == null || value.indexOf('%') < 0) {
            return value;
        }
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            attributes.fault(name, "is not percent-encoded as CloudEvents over HTTP asks for");
            return value;
        }
    }
}
