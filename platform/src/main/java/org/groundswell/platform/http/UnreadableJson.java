package org.groundswell.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.contracts.Coded;
import org.groundswell.platform.http.Problem.FieldError;

/** Says which field of a JSON body can't be read, and why, without Java's names. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Problem problem(JsonProcessingException e) {
        String message = message(e);
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = field(mapping);
            return Problem.of(
                    "/problems/invalid-request",
                    400,
                    "Invalid request",
                    field + " " + message,
                    List.of(new FieldError(field, message)));
        }
        return Problem.of("/problems/malformed-json", 400, "Malformed JSON", "The body " + message, List.of());
    }

    private static String message(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "is not known; there is " + known(unknown);
            case InvalidFormatException format
            when format.getTargetType() != null && format.getTargetType().isEnum() ->
                "must be one of " + allowed(format.getTargetType());
            case InvalidFormatException format ->
                format.getOriginalMessage().startsWith(NoNullCharacters.MESSAGE)
                        ? NoNullCharacters.MESSAGE
                        : "must be " + described(format.getTargetType());
            case ValueInstantiationException value ->
                String.valueOf(
                        value.getCause() == null
                                ? "is not allowed"
                                : value.getCause().getMessage());
            case MismatchedInputException mismatch ->
                mismatch.getTargetType() == null ? "is missing" : "must be " + described(mismatch.getTargetType());
            default -> "is not JSON" + place(e);
        };
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null
                ? "nothing here"
                : e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant instanceof Coded coded ? coded.code() : constant.toString())
                .collect(Collectors.joining(", "));
    }

    private static String described(Class<?> type) {
        if (type.isArray() || Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "a number";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a text";
            case "boolean", "Boolean" -> "true or false";
            case "UUID" -> "a UUID";
            case "LocalDate" -> "a date as 2026-11-22";
            case "Instant", "OffsetDateTime" -> "a time as 2026-11-22T16:30:00Z";
            case "Duration" -> "a duration as PT10M";
            default ->
                type.isRecord() || type.getName().startsWith("org.groundswell")
                        ? "an object"
                        : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " at line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
}
