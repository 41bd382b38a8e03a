package org.groundswell.stakeholder.imports;

/** Keeps spreadsheets from taking a text for a formula (OWASP, "CSV Injection"): an apostrophe before it shows it as text. */
final class SafeCell {

    private static final String BEGINNINGS = "=+-@\t\r";

    private SafeCell() {}

    static String of(String text) {
        boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        return formula ? "'" + text : text;
    }

    /** Phone numbers and negative numbers do no harm, and have to come back as they were. */
    private static boolean isNumber(String text) {
        return text.length() > 1
                && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == ' ');
    }
}
