package org.groundswell.campaign.workspace.letters;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.plan.PlanHead;
import org.groundswell.platform.letters.LetterField;

/**
 * Writing one letter.
 *
 * @param script whether it has words for a caller
 * @param beside the same letter in each other language, to be read while it is written; empty where there is none
 * @param people real stakeholders of the audience, to show it to
 * @param peopleProblem why there are none; may be empty
 * @param said what was just done; may be empty
 * @param saved which version is shown
 */
record EditorPage(
        PlanHead head,
        String call,
        String title,
        String action,
        String back,
        UUID campaignId,
        Form form,
        boolean script,
        List<Other> languages,
        List<Beside> beside,
        List<LetterField> fields,
        List<Choice> people,
        String peopleProblem,
        List<Choice> views,
        Preview preview,
        String said,
        String saved) {

    /** Only what goes out by e-mail is sent as a test. */
    public boolean email() {
        return views.stream().anyMatch(view -> view.value().equals("email"));
    }

    record Other(String label, String href, boolean current) {}

    /** @param tag the language as BCP 47 writes it */
    record Beside(String tag, String language, String subject, String body, String script) {}
}
