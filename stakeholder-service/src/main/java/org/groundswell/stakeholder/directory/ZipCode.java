package org.groundswell.stakeholder.directory;

import org.jspecify.annotations.Nullable;

/** ZIP codes: 01234 or 01234-5678. A leading zero that a spreadsheet ate is put back where the state has such codes. */
public final class ZipCode {

    private static final int SHORT = 5;
    private static final int LONG = 9;

    private ZipCode() {}

    /** @param state of the same address, as {@link UsState} keeps it; null where it is not known */
    public static Cleaned clean(String written, @Nullable String state) {
        String code = written.strip();
        int dash = code.indexOf('-');
        String digits = dash < 0
                ? code
                : code.substring(0, dash).strip() + code.substring(dash + 1).strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Cleaned.refused("is not a ZIP code");
        }
        int wanted = dash > 0 || digits.length() > SHORT ? LONG : SHORT;
        int missing = wanted - digits.length();
        if (missing < 0 || dash == 0 || dash > SHORT || dash > 0 && code.length() - dash != SHORT) {
            return Cleaned.refused("has the wrong number of digits for a ZIP code");
        }
        if (missing > UsState.leadingZeros(state)) {
            return Cleaned.refused("has too few digits for a ZIP code" + (state == null ? "" : " of " + state));
        }
        String full = "0".repeat(missing) + digits;
        return Cleaned.as(wanted == SHORT ? full : full.substring(0, SHORT) + "-" + full.substring(SHORT));
    }
}
