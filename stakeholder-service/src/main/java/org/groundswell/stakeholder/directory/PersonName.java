package org.groundswell.stakeholder.directory;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's name in parts. Digits and capitals stay as they were written: what is a typing error is not ours to say. */
public record PersonName(
        @Nullable String prefix,
        @Nullable String first,
        @Nullable String middle,
        @Nullable String last,
        @Nullable String suffix) {

    private static final Set<String> PREFIXES = Set.of("dr", "mr", "mrs", "ms", "miss", "mx", "prof", "rev", "hon");
    private static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "md", "do", "phd", "np", "pa", "rn", "dds", "dpm", "esq", "facp", "facs");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "ter", "bin", "al", "st");

    /** From one column: "Dr. Ana de la Cruz, MD" or "Cruz, Ana". */
    public static PersonName parse(String written) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(inOrder(written).split("\\s+")));
        String prefix = null;
        if (words.size() > 1 && PREFIXES.contains(key(words.getFirst()))) {
            prefix = words.removeFirst();
        }
        Deque<String> suffixes = new ArrayDeque<>();
        while (words.size() > 1 && SUFFIXES.contains(key(words.getLast()))) {
            suffixes.addFirst(withoutComma(words.removeLast()));
        }
        if (words.size() == 1) {
            return new PersonName(prefix, null, null, withoutComma(words.getFirst()), joined(suffixes));
        }
        String first = words.removeFirst();
        Deque<String> last = new ArrayDeque<>();
        last.addFirst(withoutComma(words.removeLast()));
        while (!words.isEmpty() && PARTICLES.contains(key(words.getLast()))) {
            last.addFirst(words.removeLast());
        }
        return new PersonName(prefix, first, joined(words), joined(last), joined(suffixes));
    }

    /** As it stands on an envelope, without the prefix; null where there is no part of it. */
    public @Nullable String full() {
        String name = Stream.of(first, middle, last).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (name.isEmpty()) {
            return null;
        }
        return suffix == null ? name : name + (SUFFIXES.contains(key(suffix)) ? ", " : " ") + suffix;
    }

    /** "Cruz, Ana" means "Ana Cruz", while "Ana Cruz, MD" stays. */
    private static String inOrder(String written) {
        int comma = written.indexOf(',');
        if (comma < 0
                || SUFFIXES.contains(key(written.substring(comma + 1).strip().split("\\s+")[0]))) {
            return written.strip();
        }
        return (written.substring(comma + 1).strip() + " "
                        + written.substring(0, comma).strip())
                .strip();
    }

    private static @Nullable String joined(Deque<String> words) {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
