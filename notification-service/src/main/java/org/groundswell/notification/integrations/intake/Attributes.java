package org.groundswell.notification.integrations.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the attributes that CloudEvents 1.0 requires, collecting every fault before it complains. */
final class Attributes {

    private static final Instant YEAR_1900 = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant YEAR_3000 = Instant.parse("3000-01-01T00:00:00Z");

    private final List<FieldFault> faults = new ArrayList<>();

    String required(String name, @Nullable String value, int maxLength) {
        String given = optional(name, value, maxLength);
        if (given == null || given.isBlank()) {
            fault(name, "is required");
            return "";
        }
        return given;
    }

    @Nullable
    String optional(String name, @Nullable String value, int maxLength) {
        if (value == null) {
            return null;
        }
        if (value.length() > maxLength) {
            fault(name, "is longer than " + maxLength + " characters");
        } else if (hasControlCharacter(value)) {
            fault(name, "holds a control character");
        }
        return value;
    }

    void specVersion(@Nullable String value) {
        if (!"1.0".equals(value)) {
            fault("specversion", "must be \"1.0\"");
        }
    }

    String source(@Nullable String value) {
        String source = required("source", value, 500);
        try {
            new URI(source);
        } catch (URISyntaxException e) {
            fault("source", "is no URI reference");
        }
        return source;
    }

    @Nullable
    Instant time(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(value).toInstant();
            return time.isBefore(YEAR_1900) ? YEAR_1900 : time.isAfter(YEAR_3000) ? YEAR_3000 : time;
        } catch (DateTimeException e) {
            fault("time", "is no time with an offset, as in 2026-11-22T09:30:00-05:00");
            return null;
        }
    }

    void dataContentType(@Nullable String value) {
        if (value != null && !isJson(value)) {
            fault("datacontenttype", "must be application/json");
        }
    }

    void fault(String field, String message) {
        faults.add(new FieldFault(field, message));
    }

    void throwFaults() {
        if (!faults.isEmpty()) {
            throw EventFaults.of(faults);
        }
    }

    private static boolean hasControlCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJson(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
        return type.equals("application/json") || type.endsWith("+json");
    }
}
