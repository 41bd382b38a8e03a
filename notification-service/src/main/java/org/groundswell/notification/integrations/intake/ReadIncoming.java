package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.EmailBounced;
import org.groundswell.contracts.Vendor;
import org.groundswell.notification.integrations.intake.Incoming.EventKey;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.security.ApiKeyIdentity;

/** Checks a posted event against its type and against who posts it, and takes from its data the fields that are known. */
@ApplicationScoped
class ReadIncoming {

    /** Mail servers like to repeat the recipient's address in what they say. */
    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]{1,64}@[^\\s<>\"'(),;:]{1,255}");

    private final Clock clock;

    ReadIncoming(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws TypeNotAllowed where this integrator may not post the type
     * @throws EventFaults where the event is wrong, with everything that is
     */
    Incoming read(PostedEvent event, ApiKeyIdentity poster) {
        ObservationShape shape = ObservationShape.ofType(event.type())
                .orElseThrow(() -> EventFaults.of("type", "is no type that is taken here: see docs/integrating.md"));
        if (!poster.eventTypes().contains(event.type())) {
            throw TypeNotAllowed.of(event.type(), poster.eventTypes());
        }
        List<FieldFault> faults = shape.faults(event.data());
        if (!faults.isEmpty()) {
            throw EventFaults.of(faults);
        }
        ObjectNode data = knownFields(shape, event.data());
        Instant received = clock.instant();
        return new Incoming(
                new EventKey(poster.integratorId(), event.source(), event.id()),
                Coded.of(Vendor.class, poster.vendor()),
                shape,
                AboutWhat.of(shape, event.subject(), data),
                data,
                ContentHash.of(event),
                notAfter(received, event.time() == null ? received : event.time()),
                received,
                Correlation.current());
    }

    /** What is not known is not kept: nobody asked for it, and it might be somebody's name. */
    private static ObjectNode knownFields(ObservationShape shape, JsonNode posted) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (FieldRule field : shape.fields()) {
            JsonNode value = posted.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                data.set(field.name(), value);
            }
        }
        if (shape.carriesAddress()) {
            data.set("address", posted.path("address"));
        }
        if (shape.event() == EmailBounced.class && data.has("diagnostic")) {
            data.put(
                    "diagnostic",
                    EMAIL_ADDRESS.matcher(data.get("diagnostic").textValue()).replaceAll("<address>"));
        }
        if (shape.event() == CallAttempted.class && !data.has("patchedThrough")) {
            data.put("patchedThrough", false);
        }
        return data;
    }

    private static Instant notAfter(Instant latest, Instant time) {
        return time.isAfter(latest) ? latest : time;
    }
}
