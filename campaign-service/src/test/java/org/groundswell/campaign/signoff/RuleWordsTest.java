package org.groundswell.campaign.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {

    private static final UUID AETNA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_AETNA = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final RuleWords words = new RuleWords(Map.of(AETNA, "Aetna", OTHER_AETNA, "Aetna"));

    @Test
    void criteria_areLinesOfWords() throws JsonProcessingException {
        assertThat(words.of("Surgeons", json("""
                {"kinds": ["physician"], "tags": ["key", "board"], "contactPoints": ["email", "phone"], "languages": ["es"],
                 "payerIds": ["%s"], "markets": [], "minCoveredLives": null}
                """.formatted(AETNA))).lines())
                .containsExactly(
                        "Audience: Surgeons",
                        "Who: Physicians",
                        "Covered by: Aetna",
                        "Tag: key or board",
                        "Language: Spanish (es)",
                        "With: an e-mail address and a phone number");
    }

    @Test
    void aRuleWithoutCriteria_isEverybody() throws JsonProcessingException {
        assertThat(words.of("All", json("{\"kinds\": []}")).lines())
                .containsExactly("Audience: All", "Everybody in the directory");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"kinds": ["midwife"]}               | Who: midwife
        {"payerIds": ["none of ours"]}       | Covered by: none of ours
        {"markets": [{"near": "Boston"}]}    | In the market: {"near":"Boston"}
        {"seenSince": {"year": 2024}}        | seenSince: {"year":2024}
        """)
    void whatHasNoWords_standsAsItCame(String rule, String line) throws JsonProcessingException {
        assertThat(words.of("New", json(rule)).lines()).containsExactly("Audience: New", line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"tags": ["a or b"]}    | {"tags": ["a", "b"]}
        {"languages": ["ES"]}   | {"languages": ["es"]}
        {"payerIds": ["00000000-0000-4000-8000-000000000001"]} | {"payerIds": ["00000000-0000-4000-8000-000000000002"]}
        """)
    void differentRules_haveDifferentExactValues_evenWhereTheyReadAlike(String one, String other)
            throws JsonProcessingException {
        assertThat(ExactValues.rule(json(one))).isNotEqualTo(ExactValues.rule(json(other)));
    }

    @Test
    void theSameRule_hasTheSameExactValues_inAnyOrder_andWithoutWhatIsNotGiven() throws JsonProcessingException {
        assertThat(ExactValues.rule(json("{\"tags\": [\"a\"], \"kinds\": [\"patient\"], \"markets\": []}")))
                .isEqualTo(ExactValues.rule(json("{\"kinds\": [\"patient\"], \"tags\": [\"a\"]}")));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
