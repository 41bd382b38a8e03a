package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind an ask's link shows.
 *
 * @param language of the page's own words, "en" or "es"
 * @param link the page's own path
 * @param ended whether stakeholders are not wanted to act any more
 * @param deadline the last day, written out
 * @param notice what the stakeholder has just done
 * @param letter the model letter, where the call to action asks for one
 * @param forward the form by which we pass the letter on, where the target has an e-mail address
 * @param call whom to call, where the target has a phone
 */
record ActionPage(
        String language,
        String link,
        String title,
        String provider,
        String payer,
        String footer,
        boolean ended,
        String deadline,
        String doneButton,
        @Nullable String notice,
        List<Problem> problems,
        Target target,
        @Nullable ModelLetter letter,
        @Nullable ForwardForm forward,
        @Nullable Call call) {

    record Target(String name, @Nullable String title, List<String> address) {}

    record ModelLetter(String language, RawString html, String text) {}

    record ForwardForm(String name, String email, String subject, String text) {}

    record Call(String phone, @Nullable RawString script) {}

    /** @param field the id of the form's field that the message is about */
    record Problem(String field, String message) {}
}
