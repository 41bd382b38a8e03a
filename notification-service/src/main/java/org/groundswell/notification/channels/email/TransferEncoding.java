package org.groundswell.notification.channels.email;

/**
 * How a text goes over lines that carry only ASCII (RFC 2045, 6). Jakarta Mail finds that out too, by writing the whole text once
 * more, which took a quarter of a sender's time.
 */
enum TransferEncoding {
    SEVEN_BIT("7bit"),
    QUOTED_PRINTABLE("quoted-printable"),
    BASE64("base64");

    /** RFC 5322, 2.1.1: without the line's end. */
    private static final int LONGEST_LINE = 998;

    private static final char MOST_ASCII = 0x7F;

    private final String word;

    TransferEncoding(String word) {
        this.word = word;
    }

    /** As the header says it. */
    String word() {
        return word;
    }

    /** The one that readers of the source can read best: base64 only where most would be escaped. */
    static TransferEncoding of(String text) {
        int foreign = 0;
        int line = 0;
        boolean longLine = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '\n' || c == '\r' ? 0 : line + 1;
            longLine |= line > LONGEST_LINE;
            if (c > MOST_ASCII || c == 0) {
                foreign++;
            }
        }
        if (2 * foreign > text.length()) {
            return BASE64;
        }
        return foreign > 0 || longLine ? QUOTED_PRINTABLE : SEVEN_BIT;
    }
}
