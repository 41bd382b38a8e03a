package org.groundswell.stakeholder.directory;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Numbers, months and yes or no. */
final class Amounts {

    private static final int MOST_DIGITS = 9;

    private Amounts() {}

    /** A whole number of people, with or without thousands separators. */
    static Cleaned people(String written) {
        String digits = written.strip().replace(",", "");
        if (digits.endsWith(".0")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? Cleaned.as(String.valueOf(Integer.parseInt(digits)))
                : Cleaned.refused("is not a number of people");
    }

    /** 1 to 12, from a number or an English name. */
    static Cleaned month(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> names(month, name))
                .findFirst()
                .map(month -> Cleaned.as(String.valueOf(month.getValue())))
                .orElse(Cleaned.refused("is not a month"));
    }

    /** "true" or "false". */
    static Cleaned yesOrNo(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "t", "x" -> Cleaned.as("true");
            case "false", "no", "n", "0", "f" -> Cleaned.as("false");
            default -> Cleaned.refused("is neither yes nor no");
        };
    }

    private static boolean names(Month month, String name) {
        String number = String.valueOf(month.getValue());
        return name.equals(number)
                || name.equals("0" + number)
                || name.equals(
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                || name.equals(
                        month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
}
