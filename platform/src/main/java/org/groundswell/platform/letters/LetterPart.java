package org.groundswell.platform.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A subject, a body or a script, with our private tags in the place of its fields.
 *
 * @param html sanitised XHTML
 * @param needed the fields that it can't do without
 */
record LetterPart(
        String html, String text, Set<String> needed, List<LetterProblem> problems, List<LetterProblem> warnings) {

    static final LetterPart NONE = new LetterPart("", "", Set.of(), List.of(), List.of());

    static LetterPart markdown(String field, String source, int longest) {
        if (source.length() > longest) {
            return refused(field, "Too long: %,d characters, of %,d at most".formatted(source.length(), longest));
        }
        if (source.isBlank()) {
            return refused(field, "Write something");
        }
        FieldScan scan = FieldScan.of(field, source);
        LetterMarkup markup = LetterMarkup.of(field, scan);
        FieldSlots slots = new FieldSlots(field, scan);
        String html = slots.inHtml(markup.html());
        List<LetterProblem> problems = new ArrayList<>(markup.problems());
        problems.addAll(slots.problems());
        return of(scan, html, slots.inText(markup.text()), problems, markup.warnings());
    }

    /** One line without markup. */
    static LetterPart line(String field, String source, int longest) {
        if (source.length() > longest) {
            return refused(field, "Too long: %,d characters, of %,d at most".formatted(source.length(), longest));
        }
        if (source.isBlank()) {
            return refused(field, "Write something");
        }
        FieldScan scan = FieldScan.of(field, CleanText.line(source));
        FieldSlots slots = new FieldSlots(field, scan);
        String text = slots.inText(scan.marked());
        return of(scan, slots.inText(HtmlText.escape(scan.marked())), text, List.of(), List.of());
    }

    private static LetterPart of(
            FieldScan scan, String html, String text, List<LetterProblem> inMarkup, List<LetterProblem> warnings) {
        List<LetterProblem> problems = new ArrayList<>(scan.problems());
        // What the markup did to a part that is wrong already is of no interest.
        if (problems.isEmpty()) {
            problems.addAll(inMarkup);
        }
        return new LetterPart(html, text, scan.needed(), problems, warnings);
    }

    private static LetterPart refused(String field, String message) {
        return new LetterPart("", "", Set.of(), List.of(new LetterProblem(field, message)), List.of());
    }
}
