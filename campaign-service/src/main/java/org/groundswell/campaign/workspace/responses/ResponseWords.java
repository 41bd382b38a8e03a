package org.groundswell.campaign.workspace.responses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.contracts.Visibility;

/** What stands in an answer, field by field, in words. */
final class ResponseWords {

    private ResponseWords() {}

    static String of(Visibility visibility) {
        return switch (visibility) {
            case NEGOTIATORS -> "the negotiators";
            case TEAM -> "the campaign’s team";
            case BRIEFING -> "everybody who gets the briefing";
        };
    }

    /**
     * In the order in which they are shown; empty ones too.
     *
     * @param contracts names by id
     * @param calls names by id
     */
    static Map<String, String> fields(ResponseView response, Map<UUID, String> contracts, Map<UUID, String> calls) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Received", Numbers.day(response.receivedOn()));
        fields.put("Kind", Words.of(response.kind()));
        fields.put("Stance", Words.of(response.stance()));
        fields.put("Line of business", Words.of(response.lineOfBusiness()));
        fields.put(
                "Contract",
                response.contractId().map(id -> contracts.getOrDefault(id, "")).orElse(""));
        fields.put("Who at the payer", response.person().orElse(""));
        fields.put("Answers", names(response.answersCallsToAction(), calls));
        fields.put("Next step", response.nextStep().orElse(""));
        fields.put("Where it is found", response.evidence().orElse(""));
        fields.put("Seen by", of(response.visibility()));
        return fields;
    }

    private static String names(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(", "));
    }
}
