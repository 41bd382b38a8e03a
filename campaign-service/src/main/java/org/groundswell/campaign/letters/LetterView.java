package org.groundswell.campaign.letters;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LetterRole;

/**
 * A version as it is shown.
 *
 * @param number counts the versions of this role, step and language from 1
 * @param warnings what its writer should look at; only in the answer to saving it
 */
record LetterView(
        UUID letterVersionId,
        UUID callToActionId,
        LetterRole role,
        int step,
        String language,
        int number,
        String subject,
        String body,
        Optional<String> callScript,
        String sha256,
        UUID createdBy,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

    static LetterView of(SavedLetter letter) {
        return of(letter, List.of());
    }

    static LetterView of(SavedLetter letter, List<String> warnings) {
        return new LetterView(
                letter.id(),
                letter.callToActionId(),
                letter.role(),
                letter.step(),
                letter.language(),
                letter.number(),
                letter.subject(),
                letter.body(),
                letter.callScript(),
                letter.sha256(),
                letter.createdBy(),
                letter.createdAt(),
                warnings);
    }

    /** The thing that was made is found by this name in every answer. */
    @JsonProperty("id")
    UUID id() {
        return letterVersionId;
    }
}
