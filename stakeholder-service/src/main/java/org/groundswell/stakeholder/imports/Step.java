package org.groundswell.stakeholder.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.stakeholder.directory.Cleaned;
import org.groundswell.stakeholder.directory.StakeholderColumn;

/**
 * One mapped column of a file: where it stands, what it means, and what its values mean.
 *
 * @param place among the wanted columns of a row
 * @param column the header's name
 * @param translations by the value in lower case what was mapped
 */
record Step(int place, String column, ImportField field, Map<String, String> translations, Map<String, Cleaned> seen) {

    /** States, cities, specialties repeat; names do not. */
    private static final int MOST_SEEN = 2_000;

    Step(int place, String column, ImportField field, Map<String, String> translations) {
        this(place, column, field, translations, new HashMap<>());
    }

    String translated(String value) {
        return translations.isEmpty() ? value : translations.getOrDefault(key(value), value);
    }

    /** Remembers what became of values that come again and again. */
    Cleaned clean(StakeholderColumn target, String value) {
        Cleaned known = seen.get(value);
        if (known != null) {
            return known;
        }
        Cleaned cleaned = target.clean(value);
        if (seen.size() < MOST_SEEN) {
            seen.put(value, cleaned);
        }
        return cleaned;
    }

    static String key(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
