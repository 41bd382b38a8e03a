package org.groundswell.notification.integrations.intake;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AddressCorrected;

/**
 * What the data of one type of event must look like: the fields of its {@link Observation}, without the origin, which is ours
 * to say.
 */
record ObservationShape(String type, Class<? extends Observation> event, List<FieldRule> fields) {

    private static final Map<String, ObservationShape> BY_TYPE = EventCatalog.of(Observation.class).events().stream()
            .map(ObservationShape::of)
            .collect(toUnmodifiableMap(ObservationShape::type, Function.identity()));

    static Optional<ObservationShape> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** @return what is wrong; empty where all is well */
    List<FieldFault> faults(JsonNode data) {
        if (!data.isObject()) {
            return List.of(new FieldFault("data", "is required and must be a JSON object"));
        }
        List<FieldFault> faults = new ArrayList<>();
        for (FieldRule field : fields) {
            String fault = field.fault(data.path(field.name()));
            if (fault != null) {
                faults.add(new FieldFault("data." + field.name(), fault));
            }
        }
        if (carriesAddress()) {
            faults.addAll(PostedAddress.faults(data.path("address")));
        }
        return faults;
    }

    /** An integrator posts the address in clear; it is sealed before it is kept. */
    boolean carriesAddress() {
        return event == AddressCorrected.class;
    }

    private static ObservationShape of(Class<? extends Observation> event) {
        Stream<FieldRule> fields = Arrays.stream(event.getRecordComponents())
                .filter(component -> !component.getName().equals("origin")
                        && !component.getName().equals("sealedAddress"))
                .map(FieldRule::of);
        return new ObservationShape(EventCatalog.typeOf(event), event, fields.toList());
    }
}
