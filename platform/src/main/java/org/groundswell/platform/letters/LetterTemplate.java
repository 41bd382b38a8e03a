package org.groundswell.platform.letters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A letter's text, read and sanitised once. Values are merged into the result, never into the Markdown: that is what makes
 * it fast, and what makes it impossible for a value to become markup, a link or a field.
 */
public final class LetterTemplate {

    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_BODY = 20_000;

    private final LetterPart subject;
    private final LetterPart body;
    private final LetterPart script;

    private LetterTemplate(LetterPart subject, LetterPart body, LetterPart script) {
        this.subject = subject;
        this.body = body;
        this.script = script;
    }

    /**
     * @param subject one line; may merge fields
     * @param body Markdown; may merge fields, and hold parts that depend on one: {@code {{#title}}…{{/title}}} is shown only
     *     to those who have a title, {@code {{^title}}…{{/title}}} to the others
     * @param script what a caller says, as the body
     * @throws LetterRefused naming everything that is wrong: unknown fields, and braces that are no field
     */
    public static LetterTemplate compile(String subject, String body, Optional<String> script) {
        LetterTemplate template = new LetterTemplate(
                LetterPart.line("subject", subject, LONGEST_SUBJECT),
                LetterPart.markdown("body", body, LONGEST_BODY),
                script.map(text -> LetterPart.markdown("callScript", text, LONGEST_BODY))
                        .orElse(LetterPart.NONE));
        List<LetterProblem> problems =
                template.parts().flatMap(part -> part.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw LetterRefused.because(problems);
        }
        return template;
    }

    /** What will look other than its writer may expect. */
    public List<LetterProblem> warnings() {
        return parts().flatMap(part -> part.warnings().stream()).toList();
    }

    /** The fields that the letter merges and can't do without. */
    public Set<String> neededFields() {
        Set<String> needed = new LinkedHashSet<>();
        parts().forEach(part -> needed.addAll(part.needed()));
        return needed;
    }

    private Stream<LetterPart> parts() {
        return Stream.of(subject, body, script);
    }

    LetterPart subject() {
        return subject;
    }

    LetterPart body() {
        return body;
    }

    LetterPart script() {
        return script;
    }
}
