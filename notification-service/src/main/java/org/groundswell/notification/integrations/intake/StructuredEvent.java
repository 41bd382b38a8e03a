package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * One CloudEvent as a JSON object: the structured mode, and each item of a batch.
 * <p>
 * Read by hand and not by the CloudEvents SDK, which stops at the first fault without naming the attribute and knows no batch.
 */
final class StructuredEvent {

    private StructuredEvent() {}

    static PostedEvent read(JsonNode event) {
        if (!event.isObject()) {
            throw EventFaults.of("event", "must be a JSON object with the attributes of a CloudEvent");
        }
        Attributes attributes = new Attributes();
        attributes.specVersion(text(event, "specversion", attributes));
        attributes.dataContentType(text(event, "datacontenttype", attributes));
        PostedEvent posted = new PostedEvent(
                attributes.required("id", text(event, "id", attributes), 200),
                attributes.source(text(event, "source", attributes)),
                attributes.required("type", text(event, "type", attributes), 200),
                attributes.optional("subject", text(event, "subject", attributes), 200),
                attributes.time(text(event, "time", attributes)),
                data(event, attributes));
        attributes.throwFaults();
        return posted;
    }

    private static JsonNode data(JsonNode event, Attributes attributes) {
        String base64 = text(event, "data_base64", attributes);
        if (base64 == null) {
            return event.path("data");
        }
        try {
            return Json.read(Base64.getDecoder().decode(base64), "data_base64");
        } catch (IllegalArgumentException e) {
            attributes.fault("data_base64", "is no Base64");
            return MissingNode.getInstance();
        }
    }

    private static @Nullable String text(JsonNode event, String name, Attributes attributes) {
        JsonNode value = event.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            attributes.fault(name, "must be a string");
            return null;
        }
        return value.textValue();
    }
}
