package org.groundswell.localstack.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** The catcher's pages. Everything from a mail is escaped, or sanitised and put in a frame that may only open links. */
final class MailHtml {

    private static final PolicyFactory HARMLESS = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.TABLES)
            .and(Sanitizers.STYLES)
            .and(Sanitizers.LINKS);

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
            body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.4rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; }
            tr { border-bottom: 1px solid #8884; }
            pre { white-space: pre-wrap; font: inherit; }
            iframe { width: 100%%; height: 30rem; border: 1px solid #8886; background: white; }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<CaughtMail> mails, long received) {
        String rows = mails.stream().map(MailHtml::row).collect(Collectors.joining("\n"));
        String heading = "%d mails caught%s"
                .formatted(received, mails.size() < received ? ", the newest " + mails.size() + " shown" : "");
        return page("Mails caught", """
                <h1>%s</h1>
                <p>They went no further: this is where mail ends on a local run.</p>
                <table>
                <thead><tr><th>No.</th><th>To</th><th>Subject</th><th>Received (UTC)</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                """.formatted(heading, rows));
    }

    private static String row(CaughtMail mail) {
        return "<tr><td>%d</td><td>%s</td><td><a href=\"/mails/%d\">%s</a></td><td>%s</td></tr>"
                .formatted(
                        mail.number(),
                        escape(String.join(", ", mail.recipients())),
                        mail.number(),
                        escape(MailContent.of(mail).subject()),
                        mail.receivedAt());
    }

    static String mail(CaughtMail mail, MailContent content) {
        return page(content.subject(), """
                <p><a href="/">All mails</a> · <a href="/mails/%d/source">as it was sent</a></p>
                <h1>%s</h1>
                <p>From %s to %s, received %s</p>
                <details><summary>Headers</summary><pre>%s</pre></details>
                <h2>Text</h2>
                %s
                <h2>HTML</h2>
                %s
                """.formatted(
                        mail.number(),
                        escape(content.subject()),
                        escape(mail.sender()),
                        escape(String.join(", ", mail.recipients())),
                        mail.receivedAt(),
                        escape(String.join("\n", content.headers())),
                        text(content.text()),
                        frame(mail, content)));
    }

    private static String text(@Nullable String text) {
        return text == null ? "<p>This mail has no plain text.</p>" : "<pre>" + escape(text) + "</pre>";
    }

    private static String frame(CaughtMail mail, MailContent content) {
        return content.html() == null
                ? "<p>This mail has no HTML.</p>"
                : "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"The mail's HTML\" src=\"/mails/%d/html\"></iframe>"
                        .formatted(mail.number());
    }

    /** What the frame shows. Images are left out: loading one would tell its owner that the mail was read. */
    static String harmless(MailContent content) {
        return "<!doctype html><meta charset=\"utf-8\"><base target=\"_blank\">" + HARMLESS.sanitize(content.html());
    }

    private static String page(String title, String body) {
        return PAGE.formatted(escape(title), body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
