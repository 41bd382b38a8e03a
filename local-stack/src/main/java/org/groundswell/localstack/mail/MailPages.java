package org.groundswell.localstack.mail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows what the catcher caught: pages for people, and under {@code /api} JSON for tests.
 * <ul>
 *   <li>{@code GET /api/count}: {@code received} and {@code kept}
 *   <li>{@code GET /api/mails?to=…}: the mails kept, newest first, at most 500; {@code GET /api/mails/7}: one with its
 *       text and HTML
 *   <li>{@code GET /api/message-ids}: every Message-ID ever received, with how often
 *   <li>{@code PUT /api/mood/BUSY}: see {@link SmtpMood}
 *   <li>{@code DELETE /api/mails}: forgets all
 * </ul>
 */
public final class MailPages implements AutoCloseable {

    private static final int MOST_LISTED = 500;
    private static final Pattern MAIL = Pattern.compile("(?:/api)?/mails/(\\d{1,18})(/html|/source)?");
    private static final Pattern MOOD = Pattern.compile("/api/mood/([A-Z_]+)");
    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final JsonMapper JSON = new JsonMapper();

    private final MailCatcher catcher;
    private final HttpServer server;

    private MailPages(MailCatcher catcher, HttpServer server) {
        this.catcher = catcher;
        this.server = server;
    }

    /** On this machine's own address only: the mails hold people's names and links. */
    public static MailPages start(MailCatcher catcher, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            MailPages pages = new MailPages(catcher, server);
            server.createContext("/", pages::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // A name that somebody else's DNS points to this machine must not open the mails to their page.
            String host = exchange.getRequestHeaders().getFirst("Host");
            Reply reply = host != null && OWN_HOST.matcher(host).matches()
                    ? route(
                            exchange.getRequestMethod() + " "
                                    + exchange.getRequestURI().getPath(),
                            exchange)
                    : new Reply(421, Reply.TEXT, "not the name of this server\n");
            reply.send(exchange);
        }
    }

    private Reply route(String request, HttpExchange exchange) throws IOException {
        return switch (request) {
            case "GET /" -> Reply.page(MailHtml.list(listed(Optional.empty()), catcher.received()));
            case "GET /api/count" ->
                json(Map.of(
                        "received", catcher.received(), "kept", catcher.mails().size()));
            case "GET /api/mails" ->
                json(listed(recipient(exchange)).stream().map(MailSummary::of).toList());
            case "GET /api/message-ids" -> json(catcher.timesByMessageId());
            case "DELETE /api/mails" -> {
                catcher.clear();
                yield json(Map.of("received", 0));
            }
            default -> one(request);
        };
    }

    private Reply one(String request) throws IOException {
        String path = request.substring(request.indexOf(' ') + 1);
        Matcher mood = MOOD.matcher(path);
        if (request.startsWith("PUT ") && mood.matches()) {
            return setMood(mood.group(1));
        }
        Matcher number = MAIL.matcher(path);
        Optional<CaughtMail> mail = request.startsWith("GET ") && number.matches()
                ? catcher.mail(Long.parseLong(number.group(1)))
                : Optional.empty();
        if (mail.isEmpty()) {
            return Reply.notFound();
        }
        MailContent content = MailContent.of(mail.get());
        return switch (String.valueOf(number.group(2))) {
            case "/html" -> content.html() == null ? Reply.notFound() : Reply.page(MailHtml.harmless(content));
            case "/source" -> Reply.text(new String(mail.get().content(), StandardCharsets.UTF_8));
            default ->
                path.startsWith("/api")
                        ? json(Map.of("mail", MailSummary.of(mail.get()), "content", content))
                        : Reply.page(MailHtml.mail(mail.get(), content));
        };
    }

    private Reply setMood(String name) throws IOException {
        for (SmtpMood mood : SmtpMood.values()) {
            if (mood.name().equals(name)) {
                catcher.setMood(mood);
                return json(Map.of("mood", mood));
            }
        }
        return Reply.notFound();
    }

    private List<CaughtMail> listed(Optional<String> recipient) {
        List<CaughtMail> mails = recipient.map(catcher::mailsTo).orElseGet(catcher::mails);
        return mails.subList(0, Math.min(MOST_LISTED, mails.size()));
    }

    private static Optional<String> recipient(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query != null && query.startsWith("to=") ? Optional.of(query.substring(3)) : Optional.empty();
    }

    private static Reply json(Object value) throws IOException {
        return new Reply(200, "application/json", JSON.writeValueAsString(value));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
