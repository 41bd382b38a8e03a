package org.groundswell.stakeholder.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as files write them: ISO 8601 (a time after it is ignored), or month first as in the United States. */
public final class Days {

    private static final int ISO_LENGTH = 10;
    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("uuuu-M-d"),
            format("M/d/uuuu"),
            format("M-d-uuuu"),
            format("uuuu/M/d"),
            format("uuuuMMdd"),
            format("d-MMM-uuuu"),
            format("MMM d, uuuu"));

    private Days() {}

    public static Optional<LocalDate> parse(String written) {
        String day = withoutTime(written.strip());
        if (isIso(day)) {
            return iso(day);
        }
        return FORMATS.stream().flatMap(format -> parsed(day, format).stream()).findFirst();
    }

    public static Cleaned clean(String written) {
        return parse(written)
                .map(day -> Cleaned.as(day.toString()))
                .orElse(Cleaned.refused("is not a day: write it as 2026-11-22 or 11/22/2026"));
    }

    private static String withoutTime(String written) {
        boolean iso = written.length() > ISO_LENGTH
                && (written.charAt(ISO_LENGTH) == 'T' || written.charAt(ISO_LENGTH) == ' ')
                && Character.isDigit(written.charAt(0));
        if (iso) {
            return written.substring(0, ISO_LENGTH).strip();
        }
        int space = written.indexOf(' ');
        return space > 0 && written.indexOf(':') > space ? written.substring(0, space) : written;
    }

    private static boolean isIso(String day) {
        return day.length() == ISO_LENGTH && day.charAt(4) == '-' && day.charAt(7) == '-';
    }

    /** By hand, as most files write it so, and a formatter takes ten times as long. */
    private static Optional<LocalDate> iso(String day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day, 0, 4, 10),
                    Integer.parseInt(day, 5, 7, 10),
                    Integer.parseInt(day, 8, 10, 10)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
