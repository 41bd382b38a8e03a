package org.groundswell.campaign.letters;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.groundswell.contracts.LetterRole;

/**
 * A letter as somebody writes it.
 *
 * @param step of our message: 0 is the first, then the reminders; 0 for a model letter
 * @param language BCP 47, for instance "en" or "es-US"
 * @param subject one line; may merge fields
 * @param body Markdown; may merge fields
 * @param callScript what a caller says, as the body
 */
public record NewLetter(
        @NotNull LetterRole role,
        @PositiveOrZero @Max(20) int step,
        @NotBlank @Size(max = 35) String language,
        @NotBlank @Size(max = 250) String subject,
        @NotBlank @Size(max = 20_000) String body,
        Optional<@Size(max = 20_000) String> callScript) {

    /** A script of blanks is none. */
    public NewLetter {
        callScript = callScript.filter(script -> !script.isBlank());
    }
}
