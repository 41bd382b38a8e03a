package org.groundswell.platform.letters;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The one context of a letter, for one thread: values by name, cleaned, and whether there is one. No object is ever looked into. */
final class FieldValues implements Mustache.CustomContext {

    static final String PRESENT = "present:";

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\`{}|^]+");

    private final Map<String, String> values;
    /** A letter asks for most of them several times: in its subject, its text and its HTML. */
    private final Map<String, String> cleaned = new HashMap<>();

    FieldValues(Map<String, String> values) {
        this.values = values;
    }

    @Override
    public Object get(String name) {
        return name.startsWith(PRESENT) ? has(name.substring(PRESENT.length())) : value(name);
    }

    boolean has(String name) {
        return !value(name).isEmpty();
    }

    Set<String> missing(Set<String> needed) {
        Set<String> missing = new LinkedHashSet<>();
        for (String name : needed) {
            if (!has(name)) {
                missing.add(name);
            }
        }
        return missing;
    }

    private String value(String name) {
        return cleaned.computeIfAbsent(name, this::clean);
    }

    private String clean(String name) {
        String raw = values.getOrDefault(name, "");
        if (LetterFields.isLink(name) || EmailLayout.UNSUBSCRIBE_LINK.equals(name)) {
            String address = CleanText.line(raw);
            return WEB_ADDRESS.matcher(address).matches() ? address : "";
        }
        return CleanText.value(raw);
    }
}
