package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.groundswell.contracts.Observation;

/** Makes the published record from the checked fields and the origin that only we can say. */
final class ObservationEvents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ObservationEvents() {}

    static Observation of(ObservationShape shape, ObjectNode data, Observation.Origin origin) {
        ObjectNode whole = data.deepCopy();
        whole.putPOJO("origin", origin);
        try {
            return JSON.treeToValue(whole, shape.event());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Checked fields that do not make a " + shape.type(), e);
        }
    }
}
