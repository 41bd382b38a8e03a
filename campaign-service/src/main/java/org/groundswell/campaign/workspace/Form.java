package org.groundswell.campaign.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.groundswell.platform.http.ProblemException;

/**
 * What somebody typed into a form, and what is wrong with it. It is shown again as it was typed, with a summary on top and a
 * message at each field. Reading a field in a way that fails says so at the field; once {@link #hasErrors} the values that were
 * read are not to be used.
 */
public final class Form {

    private static final int LONGEST_LINE = 200;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    /** @param field its id on the page; empty where the mistake is nobody's */
    public record Mistake(String field, String message) {}

    /** What somebody else saved meanwhile, beside what was typed. */
    public record Difference(String label, String theirs, String yours) {}

    public static Form empty() {
        return new Form();
    }

    /** U+0000, which no database takes and nobody types, is left out. */
    public static Form of(MultivaluedMap<String, String> sent) {
        Form form = new Form();
        sent.forEach((name, values) -> form.values.put(
                name, values.stream().map(value -> value.replace("\u0000", "")).toList()));
        return form;
    }

    /** The values alone, to be read without saying again what is wrong with them. */
    public static Form copyOf(Form typed) {
        Form copy = new Form();
        copy.values.putAll(typed.values);
        return copy;
    }

    public Form with(String field, Object value) {
        values.put(field, List.of(value.toString()));
        return this;
    }

    public Form withAll(String field, List<?> all) {
        values.put(field, all.stream().map(Object::toString).toList());
        return this;
    }

    public Form withCodes(String field, List<? extends Coded> all) {
        return withAll(field, all.stream().map(Coded::code).toList());
    }

    // What a page shows.

    public String value(String field) {
        return values.getOrDefault(field, List.of("")).stream().findFirst().orElse("");
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public boolean hasErrors() {
        return !mistakes.isEmpty();
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** What is wrong with one field; empty where nothing is. */
    public String mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse("");
    }

    public List<Difference> differences() {
        return differences;
    }

    // What a page reads.

    public void refuse(String field, String message) {
        mistakes.add(new Mistake(field, message));
    }

    /** The problem of a use case, whose fields have the same names here or those given. */
    public void refuse(ProblemException problem, Map<String, String> fields) {
        if (problem.errors().isEmpty()) {
            refuse("", String.valueOf(problem.getMessage()));
        }
        problem.errors().forEach(error -> refuse(fields.getOrDefault(error.field(), error.field()), error.message()));
    }

    /** One line; empty where nothing was typed. */
    public String line(String field) {
        return text(field, LONGEST_LINE).replaceAll("\\s+", " ");
    }

    public String required(String field, String message) {
        String line = line(field);
        if (line.isEmpty() && mistake(field).isEmpty()) {
            refuse(field, message);
        }
        return line;
    }

    /**
     * What can't be undone is asked for by a word or a number that is typed, with the tag {@code {#typed}}.
     *
     * @param word that the page asks for; in upper or lower case, a number with or without thousands separators
     */
    public void typed(String field, String word) {
        if (!plain(line(field)).equals(plain(word))) {
            refuse(field, "Type %s if you mean it".formatted(word));
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[,\\s]", "").toLowerCase(Locale.ROOT);
    }

    public Optional<String> optional(String field) {
        return Optional.of(line(field)).filter(line -> !line.isEmpty());
    }

    public String text(String field, int longest) {
        String text = value(field).strip().replace("\r\n", "\n");
        if (text.length() > longest) {
            refuse(
                    field,
                    "Make this shorter: it has %,d characters, and %,d are the most".formatted(text.length(), longest));
            return "";
        }
        return text;
    }

    /** Line by line, without blank ones. */
    public List<String> lines(String field) {
        List<String> lines = text(field, 20 * LONGEST_LINE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            refuse(field, "Make each line shorter: %d characters are the most".formatted(LONGEST_LINE));
        }
        return lines;
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public Optional<LocalDate> day(String field, String message) {
        try {
            return Optional.of(LocalDate.parse(value(field).strip()));
        } catch (DateTimeParseException e) {
            refuse(field, message);
            return Optional.empty();
        }
    }

    /** A whole number that is not negative, with or without thousands separators; empty where nothing was typed. */
    public OptionalInt number(String field, int greatest) {
        String typed = value(field).strip().replaceAll("[,\\s]", "");
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (typed.matches("\\d{1,9}") && Integer.parseInt(typed) <= greatest) {
            return OptionalInt.of(Integer.parseInt(typed));
        }
        refuse(field, "Write a whole number up to %,d".formatted(greatest));
        return OptionalInt.empty();
    }

    public Optional<UUID> id(String field, String message) {
        List<UUID> ids = ids(field);
        if (ids.isEmpty()) {
            refuse(field, message);
        }
        return ids.stream().findFirst();
    }

    public List<UUID> ids(String field) {
        try {
            return all(field).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            refuse(field, "Choose one of those on the page");
            return List.of();
        }
    }

    public <E extends Enum<E> & Coded> Optional<E> choice(Class<E> type, String field, String message) {
        List<E> chosen = choices(type, field);
        if (chosen.isEmpty()) {
            refuse(field, message);
        }
        return chosen.stream().findFirst();
    }

    public <E extends Enum<E> & Coded> List<E> choices(Class<E> type, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> has(field, constant.code()))
                .toList();
    }

    /** The version that the form was made from; the edit of a form without one is refused as stale. */
    public long version() {
        String version = value("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /**
     * Somebody else saved in the meantime. What was typed stays; what they saved stands beside it, and sending the form again
     * replaces theirs.
     *
     * @param theirs the form as it would be shown now
     */
    public Form stale(Form theirs, Comparison comparison) {
        differences.addAll(comparison.between(theirs, this));
        refuse(
                "",
                "Somebody else saved this page in the meantime. Nothing of yours is lost: compare below, change what"
                        + " you typed, and save again.");
        return with("version", theirs.value("version"));
    }
}
