package org.groundswell.campaign.signoff;

import static java.util.function.UnaryOperator.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.groundswell.campaign.words.Words;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * Whom an audience selects, a line for each criterion. What has no words here stands as stakeholder-service says it, so that
 * nobody signs what they were not shown.
 */
final class RuleWords {

    private record Criterion(String label, String between, UnaryOperator<String> word) {}

    private final Map<UUID, String> payers;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    /** @param payers the names of those that the rule may mention */
    RuleWords(Map<UUID, String> payers) {
        this.payers = payers;
        oneOf("kinds", "Who", code -> Words.of(Coded.of(StakeholderKind.class, code)));
        oneOf("markets", "In the market", identity());
        oneOf("payerIds", "Covered by", this::payer);
        oneOf("linesOfBusiness", "Line of business", code -> Words.of(Coded.of(LineOfBusiness.class, code)));
        oneOf("specialties", "Specialty", identity());
        oneOf("tags", "Tag", identity());
        oneOf("languages", "Language", tag -> "%s (%s)".formatted(Words.language(tag), tag));
        criteria.put("contactPoints", new Criterion("With", " and ", Words::contactPoint));
        oneOf("minCoveredLives", "Covered lives, at least", identity());
    }

    private void oneOf(String key, String label, UnaryOperator<String> word) {
        criteria.put(key, new Criterion(label, " or ", word));
    }

    /** The ids of payers that a rule mentions, as far as they are ids. */
    static List<UUID> payers(JsonNode rule) {
        return StreamSupport.stream(rule.path("payerIds").spliterator(), false)
                .flatMap(id -> id(id.asText()))
                .toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    String of(String name, JsonNode rule) {
        Map<String, JsonNode> given = new TreeMap<>();
        rule.properties().stream()
                .filter(part -> part.getValue().isValueNode()
                        ? !part.getValue().isNull()
                        : !part.getValue().isEmpty())
                .forEach(part -> given.put(part.getKey(), part.getValue()));
        List<String> lines = new ArrayList<>();
        lines.add(MatterWords.line("Audience", name));
        criteria.forEach((key, criterion) -> {
            JsonNode values = given.remove(key);
            if (values != null) {
                lines.add(MatterWords.line(criterion.label(), words(values, criterion)));
            }
        });
        given.forEach((key, value) -> lines.add(MatterWords.line(key, value.toString())));
        if (lines.size() == 1) {
            lines.add("Everybody in the directory");
        }
        return String.join("\n", lines);
    }

    private static String words(JsonNode values, Criterion criterion) {
        return values.isArray()
                ? StreamSupport.stream(values.spliterator(), false)
                        .map(value -> word(value, criterion))
                        .collect(Collectors.joining(criterion.between()))
                : word(values, criterion);
    }

    private static String word(JsonNode value, Criterion criterion) {
        if (!value.isValueNode()) {
            return value.toString();
        }
        try {
            return criterion.word().apply(value.asText());
        } catch (IllegalArgumentException noSuchCode) {
            return value.asText();
        }
    }

    private String payer(String id) {
        return id(id).map(payers::get).findFirst().orElse(id);
    }
}
