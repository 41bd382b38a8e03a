package org.groundswell.stakeholder.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Free words by which people group stakeholders: lower case, separated by comma or semicolon. */
final class Tags {

    private static final int LONGEST = 50;
    private static final Pattern SEPARATOR = Pattern.compile("[,;|]");
    private static final Pattern NOT_IN_TAGS = Pattern.compile("[\"\\\\{}]");

    private Tags() {}

    /** As PostgreSQL writes an array of text. */
    static Cleaned clean(String written) {
        if (!(PlainText.clean(written) instanceof Cleaned.Clean(String text))) {
            return PlainText.clean(written);
        }
        String array = Arrays.stream(SEPARATOR.split(NOT_IN_TAGS.matcher(text).replaceAll("")))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .map(tag -> '"' + tag.substring(0, Math.min(LONGEST, tag.length())) + '"')
                .collect(Collectors.joining(",", "{", "}"));
        return Cleaned.as(array);
    }
}
