package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The corrected address as an integrator posts it: {@code lines} (1 to 4), {@code city}, {@code state}, {@code zip}. */
final class PostedAddress {

    private PostedAddress() {}

    static List<FieldFault> faults(JsonNode address) {
        if (!address.isObject()) {
            return List.of(new FieldFault("data.address", "is required: lines, city, state, zip"));
        }
        List<FieldFault> faults = new ArrayList<>();
        JsonNode lines = address.path("lines");
        if (!lines.isArray() || lines.isEmpty() || lines.size() > 4) {
            faults.add(new FieldFault("data.address.lines", "must be 1 to 4 lines"));
        }
        lines.forEach(line -> check("lines", line, ".{1,100}", "must be strings of up to 100 characters", faults));
        check("city", address.path("city"), ".{1,100}", "is required, up to 100 characters", faults);
        check("state", address.path("state"), "[A-Z]{2}", "must be two capital letters", faults);
        check("zip", address.path("zip"), "\\d{5}(-\\d{4})?", "must be a string of 5 digits, or 5+4", faults);
        return faults;
    }

    private static void check(String name, JsonNode value, String pattern, String message, List<FieldFault> faults) {
        boolean fits = value.isTextual()
                && value.textValue().matches(pattern)
                && value.textValue().chars().noneMatch(Character::isISOControl);
        if (!fits) {
            faults.add(new FieldFault("data.address." + name, message));
        }
    }
}
