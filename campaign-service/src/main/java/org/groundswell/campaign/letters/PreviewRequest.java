package org.groundswell.campaign.letters;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LetterRole;

/**
 * Which letter is to be shown, and as whom.
 *
 * @param stakeholderId a real one; without, the fields have example values
 * @param form how it is to be shown; without: our message as an e-mail, a model letter as on the stakeholder's page
 * @param text a text that is not saved, instead of the newest version
 */
public record PreviewRequest(
        @NotNull LetterRole role,
        @PositiveOrZero int step,
        @NotNull @Size(max = 35) String language,
        Optional<UUID> stakeholderId,
        Optional<Form> form,
        Optional<@Valid Text> text) {

    public enum Form implements Coded {
        EMAIL,
        PRINT,
        CALL_SCRIPT,
        PAGE
    }

    public record Text(
            @NotNull @Size(max = 250) String subject,
            @NotNull @Size(max = 20_000) String body,
            Optional<@Size(max = 20_000) String> callScript) {}

    Form formOrUsual() {
        return form.orElse(role == LetterRole.OUR_MESSAGE ? Form.EMAIL : Form.PAGE);
    }
}
