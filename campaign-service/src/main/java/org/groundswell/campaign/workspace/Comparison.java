package org.groundswell.campaign.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which fields are compared where somebody else saved in the meantime, in the order of the page, and how they read: in words, never as codes. */
public final class Comparison {

    private static final String NOT_TO_CHOOSE = "something that can’t be chosen any more";

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private sealed interface Field {
        String label();

        record Text(String label) implements Field {}

        record Day(String label) implements Field {}

        record Worded(String label, UnaryOperator<String> word) implements Field {}

        record Chosen(String label, List<Choice> choices) implements Field {}
    }

    public static Comparison empty() {
        return new Comparison();
    }

    /** @param labels by field, in the order of the page */
    public static Comparison ofTexts(Map<String, String> labels) {
        Comparison comparison = empty();
        labels.forEach(comparison::text);
        return comparison;
    }

    /** @param word what a value of a field is called on the page */
    public static Comparison of(Map<String, String> labels, BinaryOperator<String> word) {
        Comparison comparison = empty();
        labels.forEach((field, label) ->
                comparison.fields.put(field, new Field.Worded(label, value -> word.apply(field, value))));
        return comparison;
    }

    public Comparison text(String field, String label) {
        fields.put(field, new Field.Text(label));
        return this;
    }

    public Comparison day(String field, String label) {
        fields.put(field, new Field.Day(label));
        return this;
    }

    public Comparison choice(String field, String label, List<Choice> choices) {
        fields.put(field, new Field.Chosen(label, choices));
        return this;
    }

    List<Form.Difference> between(Form theirs, Form yours) {
        List<Form.Difference> differences = new ArrayList<>();
        fields.forEach((name, field) -> {
            if (differ(field, theirs, yours, name)) {
                differences.add(new Form.Difference(
                        field.label(), words(field, theirs.all(name)), words(field, yours.all(name))));
            }
        });
        return differences;
    }

    private static boolean differ(Field field, Form theirs, Form yours, String name) {
        return field instanceof Field.Chosen
                ? !Set.copyOf(theirs.all(name)).equals(Set.copyOf(yours.all(name)))
                : !words(field, theirs.all(name)).equals(words(field, yours.all(name)));
    }

    private static String words(Field field, List<String> values) {
        return switch (field) {
            case Field.Text text -> text(values);
            case Field.Day day -> values.stream().map(Comparison::day).collect(Collectors.joining(", "));
            case Field.Worded worded ->
                text(values.stream().map(worded.word()).sorted().toList());
            case Field.Chosen chosen -> chosen(chosen.choices(), values);
        };
    }

    private static String text(List<String> values) {
        return String.join(", ", values).replace("\r\n", "\n").strip();
    }

    private static String day(String value) {
        try {
            return Numbers.day(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private static String chosen(List<Choice> choices, List<String> values) {
        Set<String> unknown = new HashSet<>(values);
        List<String> words = new ArrayList<>();
        for (Choice choice : choices) {
            if (unknown.remove(choice.value())) {
                words.add(choice.label());
            }
        }
        if (!unknown.isEmpty()) {
            words.add(NOT_TO_CHOOSE);
        }
        return String.join(", ", words);
    }
}
