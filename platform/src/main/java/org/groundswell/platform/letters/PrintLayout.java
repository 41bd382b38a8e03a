package org.groundswell.platform.letters;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.contracts.CampaignEvent.Letterhead;

/**
 * Our message on paper: an XHTML fragment without any style, so that one style sheet sets a hundred letters in one PDF. Its
 * parts have classes: {@code letter}, in it {@code piece}, {@code letterhead}, {@code addressee}, {@code date},
 * {@code subject}, {@code body}, {@code signature}.
 */
final class PrintLayout {

    static final String PIECE_ID = "piece_id";

    /** Name and up to seven lines: what fits behind the window of an envelope. */
    private static final int ADDRESS_LINES = 8;

    private PrintLayout() {}

    static String html(LetterTemplate letter, Letterhead head, Words words) {
        return """
                <div class="letter" lang="%s" dir="%s">
                <div class="piece">%s</div>
                <div class="letterhead"><strong>%s</strong><br />%s</div>
                <div class="addressee">%s</div>
                <div class="date">%s</div>
                <h1 class="subject">%s</h1>
                <div class="body">%s</div>
                <div class="signature">%s</div>
                </div>
                """.formatted(
                        HtmlText.escape(words.language()),
                        words.direction(),
                        PrivateMustache.tag(PIECE_ID),
                        HtmlText.lines(List.of(head.organisation())),
                        HtmlText.lines(EmailLayout.imprint(head)
                                .subList(1, EmailLayout.imprint(head).size())),
                        address(),
                        PrivateMustache.tag("today"),
                        letter.subject().html(),
                        letter.body().html(),
                        HtmlText.lines(head.signature()));
    }

    /** Without the address, which stands above. */
    static String text(LetterTemplate letter, Letterhead head, Words words) {
        return "%s\n\n%s\n\n%s\n\n%s\n\n%s\n\n%s: %s\n"
                .formatted(
                        PrivateMustache.tag("today"),
                        letter.subject().text(),
                        letter.body().text(),
                        EmailLayout.plain(head.signature()),
                        EmailLayout.plain(EmailLayout.imprint(head)),
                        words.reference(),
                        PrivateMustache.tag(PIECE_ID));
    }

    static String addressLine(int number) {
        return "address_line_" + number;
    }

    private static String address() {
        return IntStream.range(0, ADDRESS_LINES)
                .mapToObj(PrintLayout::addressLine)
                .map(line -> new FieldTag(FieldTag.Kind.IF_PRESENT, line).mustache()
                        + PrivateMustache.tag(line)
                        + "<br />"
                        + new FieldTag(FieldTag.Kind.END, line).mustache())
                .collect(joining());
    }
}
