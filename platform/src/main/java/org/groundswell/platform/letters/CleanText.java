package org.groundswell.platform.letters;

/** Takes out of a text what no letter needs and what breaks XML, headers or the order of reading. */
final class CleanText {

    /** Longer values are cut: no name or address is, and a letter has to stay a letter. */
    private static final int LONGEST_LINE = 1_000;

    private CleanText() {}

    /** One line: control characters and line breaks become a space, a run of spaces one. */
    static String line(String raw) {
        StringBuilder line = new StringBuilder(Math.min(raw.length(), LONGEST_LINE));
        boolean space = false;
        for (int i = 0; i < raw.length() && line.length() < LONGEST_LINE; ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !line.isEmpty();
            } else if (!isHarmful(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /** A value of a field. Mail programs make a link of whatever looks like an address: a name must not become one. */
    static String value(String raw) {
        String line = line(raw);
        return line.contains("://") ? line.replace("://", ": //") : line;
    }

    /** Many lines: line breaks and tabs stay, other control characters go. */
    static String lines(String raw) {
        StringBuilder lines = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !Character.isISOControl(c) && !isHarmful(c)) {
                lines.appendCodePoint(c);
            }
        });
        return lines.toString();
    }

    /** Half of a character, a non-character, or a mark that changes the direction of what follows. */
    private static boolean isHarmful(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == 0x061C
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }
}
