package org.groundswell.stakeholder.directory;

/** Text as people type it: one line, without surrounding space, and never a social security number. */
public final class PlainText {

    private static final int LONGEST = 500;
    /** What a decoder writes for bytes that it can't read. */
    private static final char UNREADABLE = '\uFFFD';

    private PlainText() {}

    /** Line breaks and tabs become spaces. */
    public static Cleaned clean(String written) {
        String text = onOneLine(written).strip();
        if (text.length() > LONGEST) {
            return Cleaned.refused("is longer than " + LONGEST + " characters");
        }
        if (text.indexOf(UNREADABLE) >= 0) {
            return Cleaned.refused("has characters that can't be read");
        }
        return isSocialSecurityNumber(text)
                ? Cleaned.refused("looks like a social security number, which is not kept")
                : Cleaned.as(text);
    }

    /** Of the form 123-45-6789, as these numbers are written. Nine digits alone are too many other things. */
    public static boolean isSocialSecurityNumber(String text) {
        if (text.length() != 11 || text.charAt(3) != '-' || text.charAt(6) != '-') {
            return false;
        }
        return text.chars().filter(c -> c >= '0' && c <= '9').count() == 9;
    }

    private static String onOneLine(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isISOControl(written.charAt(i))) {
                return written.replaceAll("\\p{Cntrl}+", " ");
            }
        }
        return written;
    }
}
