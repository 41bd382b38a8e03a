package org.groundswell.campaign.workspace.letters;

import java.util.UUID;
import org.groundswell.campaign.words.Words;
import org.groundswell.contracts.LetterRole;

/** Which letter of a call to action: its role, the step of a reminder, and the language. */
record LetterPlace(LetterRole role, int step, String language) {

    String title() {
        return Words.letter(role, step, language);
    }

    /** "Our message", "Reminder 2", "Model letter". */
    String part() {
        return Words.letter(role, step);
    }

    String path(UUID campaignId, UUID call) {
        return "%s/%s/%s/%d/%s".formatted(overview(campaignId), call, role.code(), step, language);
    }

    static String overview(UUID campaignId) {
        return "/campaigns/" + campaignId + "/plan/letters";
    }
}
