package org.groundswell.stakeholder.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.stakeholder.directory.Cleaned.Clean;
import org.groundswell.stakeholder.directory.Cleaned.Refused;

/**
 * Fields that somebody typed: by the names of {@link StakeholderView}, with {@code contact} and {@code cover} as there. In an edit
 * null takes a value away, and what is not named stays.
 */
final class StakeholderInput {

    private static final Set<String> GROUPS = Set.of("contact", "cover");
    private static final Set<String> NO_FIELDS = Set.of("kind", "source", "version");

    private final Map<StakeholderColumn, Optional<String>> values = new EnumMap<>(StakeholderColumn.class);
    private final List<FieldError> errors = new ArrayList<>();

    /** @throws StakeholderRefused naming every field that can't be taken */
    static Map<StakeholderColumn, Optional<String>> read(ObjectNode body) {
        StakeholderInput input = new StakeholderInput();
        input.readAll(body, "");
        input.cleanZip(body);
        if (!input.errors.isEmpty()) {
            throw StakeholderRefused.fields(input.errors);
        }
        return input.values;
    }

    private void readAll(JsonNode group, String path) {
        group.properties().forEach(entry -> {
            String at = path + entry.getKey();
            if (path.isEmpty()
                    && GROUPS.contains(entry.getKey())
                    && entry.getValue().isObject()) {
                readAll(entry.getValue(), at + ".");
            } else if (!path.isEmpty() || !NO_FIELDS.contains(entry.getKey())) {
                read(at, column(path, entry.getKey()), entry.getValue());
            }
        });
    }

    private void read(String at, Optional<StakeholderColumn> column, JsonNode value) {
        if (column.isEmpty() || value.isObject()) {
            errors.add(new FieldError(at, "is no field that can be set"));
            return;
        }
        String text = value.isArray() ? joined(value) : value.asText("");
        if (text.indexOf('\u0000') >= 0) {
            errors.add(new FieldError(at, "must not contain the character U+0000"));
        } else if (value.isNull() || text.isBlank() && !value.isArray()) {
            takeAway(at, column.get());
        } else if (column.get() != StakeholderColumn.ZIP) {
            keep(at, column.get(), column.get().clean(text));
        }
    }

    private void takeAway(String at, StakeholderColumn column) {
        if (column.isRequired()) {
            errors.add(new FieldError(at, "can't be empty"));
        } else {
            values.put(column, Optional.empty());
        }
    }

    /** After all else, as it depends on the state. */
    private void cleanZip(ObjectNode body) {
        String zip = body.path("contact").path("zip").asText("");
        if (!zip.isBlank()) {
            String state = values.getOrDefault(StakeholderColumn.STATE, Optional.empty())
                    .orElse(null);
            keep("contact.zip", StakeholderColumn.ZIP, ZipCode.clean(zip, state));
        }
    }

    private void keep(String at, StakeholderColumn column, Cleaned cleaned) {
        switch (cleaned) {
            case Clean(String value) -> values.put(column, Optional.of(value));
            case Refused(String reason) -> errors.add(new FieldError(at, reason));
        }
    }

    private static Optional<StakeholderColumn> column(String path, String key) {
        String name = switch (path + key) {
            case "cover.from" -> "covered_from";
            case "cover.until" -> "covered_until";
            default -> key.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        };
        return StakeholderColumn.named(name).filter(column -> column.group().equals(path.replace(".", "")));
    }

    private static String joined(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }
}
