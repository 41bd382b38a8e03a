package org.groundswell.stakeholder.imports;

/**
 * Why a row is not taken.
 *
 * @param column as the header names it; "" where the row as a whole is meant
 * @param value as it stands in the file, shortened; "" where it must not be repeated
 */
public record Fault(long row, String column, String value, String reason) {

    private static final int LONGEST_VALUE = 100;

    static Fault of(long row, String column, String value, String reason) {
        return new Fault(
                row, column, value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value, reason);
    }

    String asText() {
        return column.isEmpty() ? reason : column + " " + reason;
    }
}
