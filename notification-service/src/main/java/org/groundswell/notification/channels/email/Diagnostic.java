package org.groundswell.notification.channels.email;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server said, fit to be kept and shown: one line, without the person's address. */
final class Diagnostic {

    private static final int LONGEST = 500;

    private Diagnostic() {}

    static String of(String said, String recipient) {
        String line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String anonymous = Pattern.compile(Pattern.quote(recipient), Pattern.CASE_INSENSITIVE)
                .matcher(line)
                .replaceAll(Matcher.quoteReplacement("(recipient)"));
        return anonymous.length() <= LONGEST ? anonymous : anonymous.substring(0, LONGEST);
    }
}
