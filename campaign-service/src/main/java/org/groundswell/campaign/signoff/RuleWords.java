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
import java.util.stream.StreamSupport;
import org.groundswell.campaign.words.Words;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * Whom an audience selects, a line for each criterion. A criterion that is not known here stands as stakeholder-service says it: no
 * change of a rule goes unsigned.
 */
final class RuleWords {

    private record Criterion(String label, UnaryOperator<String> word) {}

    private final Map<UUID, String> payers;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    /** @param payers the names of those that the rule may mention */
    RuleWords(Map<UUID, String> payers) {
        this.payers = payers;
        criteria.put("kinds", new Criterion("Who", code -> Words.of(Coded.of(StakeholderKind.class, code))));
        criteria.put("markets", new Criterion("In the market", identity()));
        criteria.put("payerIds", new Criterion("Covered by", this::payer));
        criteria.put(
                "linesOfBusiness",
                new Criterion("Line of business", code -> Words.of(Coded.of(LineOfBusiness.class, code))));
        criteria.put("specialties", new Criterion("Specialty", identity()));
        criteria.put("tags", new Criterion("Tag", identity()));
        criteria.put("languages", new Criterion("Language", Words::language));
        criteria.put("contactPoints", new Criterion("With", Words::contactPoint));
        criteria.put("minCoveredLives", new Criterion("Covered lives, at least", identity()));
    }

    String of(String name, JsonNode rule) {
        Map<String, JsonNode> given = new TreeMap<>();
        rule.properties().stream()
                .filter(part -> !part.getValue().isNull())
                .filter(part ->
                        part.getValue().isValueNode() || !part.getValue().isEmpty())
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
                        .map(value -> criterion.word().apply(value.asText()))
                        .collect(Collectors.joining(", "))
                : criterion.word().apply(values.asText());
    }

    private String payer(String id) {
        return payers.getOrDefault(UUID.fromString(id), id);
    }
}
