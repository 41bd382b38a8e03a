package org.groundswell.campaign.signoff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LetterRole;

/**
 * What is signed as JSON, which differs exactly where what is launched does. A hash of it is what a signature binds to: another
 * shape here voids every signature that there is.
 */
final class ExactValues {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ExactValues() {}

    @JsonPropertyOrder({"role", "step", "language", "sha256"})
    private record Letter(LetterRole role, int step, String language, String sha256) {}

    private record Letters(List<Letter> letters, Letterhead letterhead) {}

    private record Plan(
            String name,
            Action action,
            Target target,
            List<Channel> channels,
            Optional<Channel> fallback,
            LocalDate opensOn,
            LocalDate closesOn,
            List<Step> steps,
            UUID audienceId) {}

    static String letters(List<SavedLetter> letters, Letterhead letterhead) {
        return write(new Letters(letters.stream().map(ExactValues::of).toList(), letterhead));
    }

    /** As it stands within the letters of which it is one. */
    static String letter(SavedLetter letter) {
        return write(of(letter));
    }

    private static Letter of(SavedLetter letter) {
        return new Letter(letter.role(), letter.step(), letter.language(), letter.sha256());
    }

    static String plan(CallToActionSummary call) {
        return write(new Plan(
                call.name(),
                call.action(),
                call.target(),
                call.channels(),
                call.fallback(),
                call.window().opensOn(),
                call.window().closesOn(),
                call.steps(),
                call.audienceId()));
    }

    /** A criterion that is not given is none, however that is written. */
    static String rule(JsonNode rule) {
        Map<String, JsonNode> given = new TreeMap<>();
        rule.properties().stream()
                .filter(part -> !part.getValue().isNull())
                .filter(part ->
                        part.getValue().isValueNode() || !part.getValue().isEmpty())
                .forEach(part -> given.put(part.getKey(), part.getValue()));
        return write(given);
    }

    private static String write(Object values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is signed can't be written", e);
        }
    }
}
