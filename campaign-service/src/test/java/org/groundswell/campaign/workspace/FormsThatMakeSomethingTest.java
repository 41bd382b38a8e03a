package org.groundswell.campaign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form carries a token for its second press, or says by where it goes that a second press changes nothing more. */
class FormsThatMakeSomethingTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");

    /** Who saves the second time what was read before the first one is told so. */
    private static final String EDIT = "name=\"version\"";

    private static final Set<String> LEADS_FROM_ONE_STATE_TO_ANOTHER = Set.of(
            "approve-proof",
            "attendance",
            "check",
            "close",
            "commit",
            "confirm",
            "discard",
            "dismiss",
            "kept",
            "lift",
            "recall",
            "refuse",
            "release",
            "replay",
            "revoke",
            "settle",
            "sign",
            "sign-in",
            "sign-out",
            "take-back",
            "undo");

    private static final Set<String> SAYS_WHAT_IS_SO_FROM_NOW_ON =
            Set.of("answers-due", "columns", "members", "password", "remove", "tone", "values");

    /** Where these lead stands in their pages: a launch, what is in doubt, a step of a batch, a form that was kept. */
    private static final Set<String> DECIDED_BY_THEIR_PAGE = Set.of(
            "indoubt/inDoubt.html",
            "launching/confirm.html",
            "letters/editor.html",
            "plan/audience.html",
            "plan/schedule.html",
            "signin/invitation.html",
            "signin/keptForm.html",
            "vendors/batch.html");

    /** Whom a rule leaves out is asked for by a form, since the rule is too long for an address. */
    private static final Set<String> ONLY_READS = Set.of("plan/leftOut.html");

    /** One is open at a time. */
    private static final Set<String> OPENS_A_MEETING = Set.of("/meetings");

    @Test
    void aFormThatMakesSomething_makesItOnce() throws IOException {
        List<String> without = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                Matcher form = FORM.matcher(Files.readString(template));
                while (form.find()) {
                    if (!isOnce(TEMPLATES.relativize(template).toString(), form.group())) {
                        without.add("%s: %s".formatted(template.getFileName(), action(form.group())));
                    }
                }
            }
        }
        assertThat(without)
                .as("forms that make two things when pressed twice: add {#once /}")
                .isEmpty();
    }

    private static boolean isOnce(String template, String form) {
        String action = action(form);
        String last = action.substring(action.lastIndexOf('/') + 1);
        return form.contains("{#once /}")
                || form.contains("name=\"once\"")
                || form.contains(EDIT)
                || LEADS_FROM_ONE_STATE_TO_ANOTHER.contains(last)
                || SAYS_WHAT_IS_SO_FROM_NOW_ON.contains(last)
                || OPENS_A_MEETING.contains(action)
                || DECIDED_BY_THEIR_PAGE.contains(template)
                || ONLY_READS.contains(template);
    }

    private static String action(String form) {
        Matcher action = ACTION.matcher(form);
        return action.find() ? action.group(1) : "";
    }
}
