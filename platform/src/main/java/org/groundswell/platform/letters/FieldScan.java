package org.groundswell.platform.letters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.platform.letters.FieldTag.Kind;

/**
 * Finds the tags of a text and puts a marker in the place of each: a word of letters and digits, which Markdown leaves alone.
 * So a value is merged only after Markdown and HTML are done with the text, and can't become either.
 */
final class FieldScan {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([^{}]*?)\\s*}}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");

    private static final String HOW =
            "A field is written {{name}}, with two braces on each side and nothing else between them";

    private final String field;
    private final List<FieldTag> tags = new ArrayList<>();
    private final List<LetterProblem> problems = new ArrayList<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final String marked;
    private final String marker;

    private FieldScan(String field, String source) {
        this.field = field;
        this.marker = unusedWord(source);
        this.marked = scan(source);
    }

    /** @param field subject, body or callScript: for the messages */
    static FieldScan of(String field, String source) {
        return new FieldScan(field, CleanText.lines(source));
    }

    private String scan(String source) {
        StringBuilder out = new StringBuilder(source.length());
        Matcher tag = TAG.matcher(source);
        int end = 0;
        while (tag.find()) {
            literal(source.substring(end, tag.start()), out);
            if (isBrace(source, tag.start() - 1, '{') || isBrace(source, tag.end(), '}')) {
                problem(HOW);
            }
            add(tag.group(1), tag.group(2), out);
            end = tag.end();
        }
        literal(source.substring(end), out);
        open.forEach(name ->
                problem("{{#%s}} is not ended: write {{/%s}} after the part that depends on it".formatted(name, name)));
        return out.toString();
    }

    private void literal(String text, StringBuilder out) {
        if (text.contains("{{") || text.contains("}}")) {
            problem(HOW);
        }
        out.append(text);
    }

    private void add(String sign, String name, StringBuilder out) {
        if (!NAME.matcher(name).matches()) {
            problem("'{{%s%s}}' is no field: write the name of one between the braces"
                    .formatted(sign, shortened(name)));
            return;
        }
        if (LetterFields.named(name).isEmpty()) {
            problem("There is no field '%s'; did you mean '%s'?"
                    .formatted(shortened(name), Spelling.nearest(shortened(name))));
            return;
        }
        if (sign.equals("/")) {
            if (open.isEmpty() || !open.pop().equals(name)) {
                problem("{{/%s}} ends a part that was not begun".formatted(name));
            }
        } else if (!sign.isEmpty()) {
            open.push(name);
        } else if (!open.contains(name)) {
            needed.add(name);
        }
        out.append(marker).append(tags.size()).append(marker);
        tags.add(new FieldTag(kind(sign), name));
    }

    private static boolean isBrace(String source, int at, char brace) {
        return at >= 0 && at < source.length() && source.charAt(at) == brace;
    }

    private static Kind kind(String sign) {
        return switch (sign) {
            case "#" -> Kind.IF_PRESENT;
            case "^" -> Kind.IF_ABSENT;
            case "/" -> Kind.END;
            default -> Kind.VALUE;
        };
    }

    private void problem(String message) {
        problems.add(new LetterProblem(field, message));
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    private static String unusedWord(String source) {
        String word = "zqx";
        while (source.contains(word)) {
            word += "q";
        }
        return word;
    }

    /** The text with markers. */
    String marked() {
        return marked;
    }

    Pattern markers() {
        return Pattern.compile(marker + "(\\d+)" + marker);
    }

    FieldTag tag(Matcher found) {
        return tags.get(Integer.parseInt(found.group(1)));
    }

    boolean hasParts() {
        return tags.stream().anyMatch(tag -> tag.kind() != Kind.VALUE);
    }

    List<LetterProblem> problems() {
        return problems;
    }

    /** The fields that the text can't do without: merged outside of a part that depends on the same field. */
    Set<String> needed() {
        return needed;
    }
}
