package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind an ask's link shows.
 *
 * @param link the page's own path
 * @param callFirst whether a call is what was asked for, and the letter the other way
 * @param closed why nothing is asked of this stakeholder any more; then the page says just that
 * @param deadline the last day, written out
 * @param notice what the stakeholder has just done, or did some time ago
 * @param letter the model letter, where the call to action asks for one
 * @param forward the form by which we pass the letter on, where the target has an e-mail address
 * @param call whom to call, where the target has a phone
 */
record ActionPage(
        PublicFrame frame,
        String link,
        boolean callFirst,
        String payer,
        @Nullable String closed,
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

    /** @param phone in E.164 */
    record Call(String phone, @Nullable RawString script) {

        private static final Pattern NORTH_AMERICAN = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

        /** As people write it. */
        public String written() {
            return NORTH_AMERICAN.matcher(phone).replaceAll("($1) $2-$3");
        }
    }

    /** @param field the id of the form's field that the message is about */
    record Problem(String field, String message) {}

    /** What is wrong with a field of the form; null where nothing is. */
    public @Nullable String problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
