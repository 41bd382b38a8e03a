package org.groundswell.stakeholder.directory;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/** Languages: BCP 47 tags, or their names in English. */
public final class LanguageTag {

    private static final Map<String, String> BY_NAME = byName();

    private LanguageTag() {}

    /** The tag, for instance "es" for "Spanish" or "ES". */
    public static Cleaned clean(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        String known = BY_NAME.get(name);
        if (known != null) {
            return Cleaned.as(known);
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(name.replace('_', '-')).build();
            return BY_NAME.containsKey(locale.getLanguage())
                    ? Cleaned.as(locale.toLanguageTag())
                    : Cleaned.refused("is no language");
        } catch (IllformedLocaleException e) {
            return Cleaned.refused("is no language");
        }
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            names.put(code, code);
            names.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(names);
    }
}
