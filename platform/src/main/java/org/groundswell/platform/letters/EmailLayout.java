package org.groundswell.platform.letters;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent.Letterhead;

/** Our message as an e-mail: the letterhead above, signature, postal address and the way out below. */
final class EmailLayout {

    static final String UNSUBSCRIBE_LINK = "unsubscribe_link";

    private EmailLayout() {}

    static String html(LetterTemplate letter, Letterhead head, Words words) {
        String link = PrivateMustache.tag(UNSUBSCRIBE_LINK);
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s">
                <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />\
                <title>%s</title></head>
                <body style="margin:0;padding:0;background:#F5F7FA;color:#16202E;font-family:Helvetica,Arial,sans-serif;\
                font-size:16px;line-height:1.5">
                <div style="max-width:600px;margin:0 auto;padding:32px 24px;background:#FFFFFF">
                <p style="margin:0 0 24px;color:#17365D;font-size:18px;font-weight:bold">%s</p>
                %s
                <p style="margin:24px 0 0">%s</p>
                </div>
                <div style="max-width:600px;margin:0 auto;padding:16px 24px;color:#4A5A6D;font-size:13px">
                <p style="margin:0 0 8px">%s</p>
                <p style="margin:0"><a href="%s" style="color:#4A5A6D">%s</a></p>
                </div>
                </body>
                </html>
                """.formatted(
                        HtmlText.escape(words.language()),
                        words.direction(),
                        letter.subject().html(),
                        HtmlText.lines(List.of(head.organisation())),
                        letter.body().html(),
                        HtmlText.lines(head.signature()),
                        HtmlText.lines(imprint(head)),
                        link,
                        HtmlText.escape(words.unsubscribe()));
    }

    static String text(LetterTemplate letter, Letterhead head, Words words) {
        return "%s\n\n%s\n\n-- \n%s\n\n%s: %s\n"
                .formatted(
                        letter.body().text(),
                        plain(head.signature()),
                        plain(imprint(head)),
                        words.unsubscribe(),
                        PrivateMustache.tag(UNSUBSCRIBE_LINK));
    }

    /** Who writes, with the postal address that the law asks of every such e-mail. */
    static List<String> imprint(Letterhead head) {
        return Stream.of(
                        Stream.of(head.organisation()),
                        head.address().stream(),
                        head.phone().stream(),
                        head.website().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    static String plain(List<String> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(CleanText::line)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
