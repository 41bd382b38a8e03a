package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that the public pages speak. */
enum PageLanguage {
    EN("en", "English", Locale.US),
    ES("es", "Español", Locale.of("es", "US"));

    private final String code;
    private final String label;
    private final Locale locale;

    PageLanguage(String code, String label, Locale locale) {
        this.code = code;
        this.label = label;
        this.locale = locale;
    }

    String code() {
        return code;
    }

    /** What it calls itself. */
    String label() {
        return label;
    }

    /**
     * The one that somebody chose on the page, else their own, else English.
     *
     * @param chosen a code, or anything else that stands in an address
     * @param own BCP 47
     */
    static PageLanguage of(@Nullable String chosen, String own) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(chosen))
                .findFirst()
                .orElse(own.toLowerCase(Locale.ROOT).startsWith(ES.code) ? ES : EN);
    }

    PageLanguage other() {
        return this == EN ? ES : EN;
    }

    ActionPageMessages messages() {
        return this == EN
                ? MessageBundles.get(ActionPageMessages.class)
                : MessageBundles.get(ActionPageMessages.class, Localized.Literal.of(code));
    }

    /** Written out, as "March 3, 2027". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
