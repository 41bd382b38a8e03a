package org.groundswell.stakeholder.actionpage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.groundswell.stakeholder.actionpage.ActionPage.ForwardForm;
import org.groundswell.stakeholder.actionpage.ActionPage.Problem;

/** What is wrong with a letter that somebody wants us to pass on. */
final class ForwardFormCheck {

    private static final int LONGEST_LETTER = 20_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]{2,}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private ForwardFormCheck() {}

    static List<Problem> problems(ForwardForm form, ActionPageMessages say) {
        List<Problem> problems = new ArrayList<>();
        if (!isLine(form.name())) {
            problems.add(new Problem("name", say.nameMissing()));
        }
        if (form.email().length() > LONGEST_EMAIL
                || !EMAIL.matcher(form.email()).matches()) {
            problems.add(new Problem("email", say.emailInvalid()));
        }
        if (!isLine(form.subject())) {
            problems.add(new Problem("subject", say.subjectMissing()));
        }
        if (form.text().isBlank() || form.text().length() > LONGEST_LETTER) {
            problems.add(new Problem("text", say.letterMissing()));
        }
        return problems;
    }

    /** One line without control characters, since it becomes a header of a mail. */
    private static boolean isLine(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST_LINE
                && !CONTROL.matcher(value).find();
    }
}
