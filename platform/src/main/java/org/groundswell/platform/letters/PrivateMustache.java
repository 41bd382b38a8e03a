package org.groundswell.platform.letters;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * jmustache with control characters as delimiters. They are taken out of every text before it gets here, so nothing that a
 * person wrote, and nothing that Markdown made of it, can be read as a tag: only our own tags are.
 */
final class PrivateMustache {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private static final Mustache.Compiler PLAIN = Mustache.compiler()
            .withDelims(OPEN + " " + CLOSE)
            .withEscaper(Escapers.NONE)
            .standardsMode(true)
            .withLoader(name -> {
                throw new IllegalStateException("A letter has no partials");
            });

    private static final Mustache.Compiler HTML = PLAIN.withEscaper(HtmlText::escape);

    private PrivateMustache() {}

    static String tag(String content) {
        return OPEN + content + CLOSE;
    }

    static Template html(String template) {
        return HTML.compile(template);
    }

    static Template text(String template) {
        return PLAIN.compile(template);
    }
}
