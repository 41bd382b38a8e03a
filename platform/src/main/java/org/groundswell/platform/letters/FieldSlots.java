package org.groundswell.platform.letters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.platform.letters.FieldTag.Kind;

/**
 * Puts tags in the place of the markers, once the text has become sanitised HTML. An address of the web becomes a link; any
 * other field is refused inside a link's address; a part that depends on a field has to hold whole elements.
 */
final class FieldSlots {

    private static final Pattern ELEMENT_OR_TEXT = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern ANCHOR = Pattern.compile("</?a\\b[^>]*>");

    private final String field;
    private final FieldScan scan;
    private final Pattern markers;
    private final List<LetterProblem> problems = new ArrayList<>();
    /** How deep the elements were nested where each open part began. */
    private final Deque<Integer> parts = new ArrayDeque<>();

    private int depth;
    private boolean inLink;

    FieldSlots(String field, FieldScan scan) {
        this.field = field;
        this.scan = scan;
        this.markers = scan.markers();
    }

    String inText(String text) {
        return markers.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(tag(found.group()).mustache()));
    }

    String inHtml(String html) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        Matcher piece = ELEMENT_OR_TEXT.matcher(partsWithoutParagraph(html));
        while (piece.find()) {
            String found = piece.group();
            if (found.startsWith("<")) {
                element(found, out);
            } else {
                text(found, out);
            }
        }
        return out.toString();
    }

    List<LetterProblem> problems() {
        return problems;
    }

    /** {@code {{#field}}} on a line of its own is a paragraph to Markdown; it has to stand between paragraphs. */
    private String partsWithoutParagraph(String html) {
        return Pattern.compile("<p>(" + markers.pattern() + ")</p>")
                .matcher(html)
                .replaceAll(found -> tag(found.group(1)).kind() == Kind.VALUE ? found.group() : found.group(1));
    }

    private void element(String element, StringBuilder out) {
        if (ANCHOR.matcher(element).matches()) {
            inLink = !element.startsWith("</");
        }
        if (element.startsWith("</")) {
            depth--;
            if (!parts.isEmpty() && depth < parts.peek()) {
                refuse("A part that depends on a field begins and ends in the same paragraph, or on lines of its own");
            }
        } else if (!element.endsWith("/>")) {
            depth++;
        }
        Matcher found = markers.matcher(element);
        out.append(found.replaceAll(marker -> Matcher.quoteReplacement(inAddress(element, marker.group()))));
    }

    private String inAddress(String element, String marker) {
        FieldTag tag = tag(marker);
        boolean whole = element.contains("href=\"" + marker + "\"");
        if (!whole || tag.kind() != Kind.VALUE || !LetterFields.isLink(tag.name())) {
            refuse("{{%s}} can't be part of a link's address; {{action_link}} can be all of one".formatted(tag.name()));
            return "";
        }
        return tag.mustache();
    }

    private void text(String text, StringBuilder out) {
        Matcher found = markers.matcher(text);
        while (found.find()) {
            found.appendReplacement(out, Matcher.quoteReplacement(slot(tag(found.group()))));
        }
        found.appendTail(out);
    }

    private String slot(FieldTag tag) {
        switch (tag.kind()) {
            case IF_PRESENT, IF_ABSENT -> parts.push(depth);
            case END -> {
                if (!parts.isEmpty() && parts.pop() != depth) {
                    refuse(
                            "The part that ends with {{/%s}} begins in another paragraph: put both in one paragraph, or each on a line of its own"
                                    .formatted(tag.name()));
                }
            }
            case VALUE -> {
                if (LetterFields.isLink(tag.name()) && !inLink) {
                    return "<a href=\"" + tag.mustache() + "\">" + tag.mustache() + "</a>";
                }
            }
        }
        return tag.mustache();
    }

    private FieldTag tag(String marker) {
        Matcher found = markers.matcher(marker);
        if (!found.matches()) {
            throw new IllegalArgumentException("No marker: " + marker);
        }
        return scan.tag(found);
    }

    private void refuse(String message) {
        LetterProblem problem = new LetterProblem(field, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
