package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What one field of an observation's data must be, as the record's component says it.
 *
 * @param type the Java type of a value: text, number, boolean, id, day or a code
 */
record FieldRule(String name, Class<?> type, boolean required) {

    private static final int MAX_TEXT = 2_000;

    /** A call was not passed on unless the call centre says so. */
    private static final String UNLESS_SAID = "patchedThrough";

    static FieldRule of(RecordComponent component) {
        boolean optional = component.getType() == Optional.class || UNLESS_SAID.equals(component.getName());
        Type type = component.getType() == Optional.class
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        return new FieldRule(component.getName(), (Class<?>) type, !optional);
    }

    /** Says what is wrong with the value, or nothing where all is well. */
    @Nullable
    String fault(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return required ? "is required" : null;
        }
        if (type == boolean.class) {
            return value.isBoolean() ? null : "must be true or false";
        }
        if (type == Integer.class) {
            return value.isInt() ? null : "must be a whole number";
        }
        return value.isTextual() ? textFault(value.textValue()) : "must be a string";
    }

    private @Nullable String textFault(String text) {
        if (text.indexOf('\0') >= 0) {
            return "holds a NUL character";
        }
        if (text.length() > MAX_TEXT) {
            return "is longer than " + MAX_TEXT + " characters";
        }
        if (required && text.isBlank()) {
            return "is required";
        }
        if (type == UUID.class) {
            return isId(text) ? null : "must be a UUID";
        }
        if (type == LocalDate.class) {
            return isDay(text) ? null : "must be a day, as in 2026-11-22";
        }
        return type.isEnum() && !codes().contains("'" + text + "'") ? "must be one of " + codes() : null;
    }

    private String codes() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "'" + ((Coded) constant).code() + "'")
                .collect(Collectors.joining(", "));
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
