package org.groundswell.platform.letters;

import com.samskivert.mustache.Template;
import java.util.Set;

/** One form of a letter, compiled: subject, HTML and text. */
final class MergeTemplate {

    private final Template subject;
    private final Template html;
    private final Template text;
    private final Set<String> needed;
    private final boolean hasParts;

    /** @param html and text with our private tags */
    MergeTemplate(LetterPart subject, String html, String text, Set<String> needed) {
        this.subject = PrivateMustache.text(subject.text());
        this.html = PrivateMustache.html(html);
        this.text = PrivateMustache.text(text);
        this.needed = needed;
        this.hasParts = html.contains(FieldValues.PRESENT);
    }

    RenderedLetter merge(FieldValues values) {
        String merged = html.execute(values);
        String plain = text.execute(values);
        return new RenderedLetter(
                CleanText.line(subject.execute(values)),
                hasParts ? merged.replaceAll("<p>\\s*</p>", "") : merged,
                hasParts ? plain.replaceAll("\n{3,}", "\n\n").strip() : plain,
                values.missing(needed));
    }
}
