package org.groundswell.campaign.workspace;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers, days and moments are written on pages. A moment is given in the organisation's zone. */
public final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);
    private static final DateTimeFormatter MOMENT_AND_YEAR =
            DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm", Locale.US);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("MMM d, HH:mm:ss", Locale.US);

    private Numbers() {}

    public static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    /** A count that nobody can know is said to be unknown. */
    public static String countOrUnknown(@Nullable Long number) {
        return number == null ? "unknown" : count(number);
    }

    /** By word and arrow, not by colour alone; empty for no change. */
    public static String change(long difference) {
        if (difference == 0) {
            return "";
        }
        return difference > 0 ? "▲ %s more".formatted(count(difference)) : "▼ %s fewer".formatted(count(-difference));
    }

    /** Whole per cent; tenths below ten. Nearly all is not all. */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        double share = 100.0 * part / whole;
        if (share > 99 && share < 100) {
            return "over 99%";
        }
        return share > 0 && share < 9.95
                ? String.format(Locale.US, "%.1f%%", share)
                : String.format(Locale.US, "%.0f%%", share);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** For what was lately. */
    public static String moment(ZonedDateTime at) {
        return MOMENT.format(at);
    }

    /** For what may be long ago. */
    public static String momentAndYear(ZonedDateTime at) {
        return MOMENT_AND_YEAR.format(at);
    }

    /** For what goes on while one looks. */
    public static String second(ZonedDateTime at) {
        return SECOND.format(at);
    }

    /** Number and word stay on one line. */
    public static String days(long days) {
        return days == 1 ? "1\u00A0day" : count(days) + "\u00A0days";
    }
}
