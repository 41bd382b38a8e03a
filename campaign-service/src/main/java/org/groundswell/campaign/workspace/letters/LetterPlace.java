package org.groundswell.campaign.workspace.letters;

import java.util.UUID;
import org.groundswell.campaign.workspace.Words;
import org.groundswell.contracts.LetterRole;

/** Which letter of a call to action: its role, the step of a reminder, and the language. */
record LetterPlace(LetterRole role, int step, String language) {

    String title() {
        return "%s in %s".formatted(part(), Words.language(language));
    }

    /** "Our message", "Reminder 2", "Model letter". */
    String part() {
        return step == 0 ? Words.of(role) : "Reminder " + step;
    }

    String path(UUID campaignId, UUID call) {
        return "%s/%s/%s/%d/%s".formatted(overview(campaignId), call, role.code(), step, language);
    }

    static String overview(UUID campaignId) {
        return "/campaigns/" + campaignId + "/plan/letters";
    }
}
