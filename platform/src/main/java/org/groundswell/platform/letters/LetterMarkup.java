package org.groundswell.platform.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown made into sanitised XHTML and into plain text. HTML that somebody writes is shown as it is written. */
final class LetterMarkup {

    /** A letter has no use for deep nesting, and the renderers go down it by recursion. */
    private static final int DEEPEST = 20;

    private static final Parser MARKDOWN = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:).+");

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(LinkAsText::new)
            .build();

    private static final PolicyFactory SANITISER = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "hr", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .toFactory();

    private final String html;
    private final String text;
    private final List<LetterProblem> warnings = new ArrayList<>();
    private final List<LetterProblem> problems = new ArrayList<>();

    private LetterMarkup(String field, String markdown, Pattern markers) {
        Node document = MARKDOWN.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                warnings.add(new LetterProblem(field, "Pictures are not sent: only their description is shown"));
                visitChildren(image);
            }

            @Override
            public void visit(Link link) {
                String to = link.getDestination();
                if (!LINK.matcher(to).matches() && !markers.matcher(to).matches()) {
                    problems.add(new LetterProblem(
                            field,
                            "A link leads to https://…, mailto:…, tel:… or {{action_link}}, and to nothing else"));
                }
                visitChildren(link);
            }

            @Override
            public void visit(HtmlInline inline) {
                warnings.add(new LetterProblem(
                        field, "HTML is shown as it is written, not applied: use **bold** and *italic*"));
            }
        });
        this.html = SANITISER.sanitize(HTML.render(withoutPictures(document)));
        this.text = TEXT.render(document).strip();
    }

    static LetterMarkup of(String field, FieldScan scan) {
        return new LetterMarkup(field, scan.marked(), scan.markers());
    }

    private static Node withoutPictures(Node document) {
        List<Image> pictures = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(image);
            }
        });
        for (Image picture : pictures) {
            while (picture.getFirstChild() != null) {
                picture.insertBefore(picture.getFirstChild());
            }
            picture.unlink();
        }
        return document;
    }

    String html() {
        return html;
    }

    String text() {
        return text;
    }

    List<LetterProblem> problems() {
        return problems.stream().distinct().toList();
    }

    List<LetterProblem> warnings() {
        return warnings.stream().distinct().toList();
    }
}
