package org.groundswell.campaign.letters;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Languages by BCP 47, written in one way: "EN_us" and "en-US" are the same. */
final class LanguageTag {

    static final String DEFAULT = "en";

    private LanguageTag() {}

    /** @throws InvalidLetter where it is none */
    static String normalise(String tag) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
            if (locale.getLanguage().isEmpty()) {
                throw InvalidLetter.of("language", "Write a language as en, es or en-US");
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw InvalidLetter.of("language", "'%s' is no language: write it as en, es or en-US".formatted(tag));
        }
    }
}
