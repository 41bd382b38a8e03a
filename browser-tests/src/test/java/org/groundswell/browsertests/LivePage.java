package org.groundswell.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A status page with its own script and style, from the real template, whose numbers the test makes up and sends. */
final class LivePage implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'";
    /** Any font will do. */
    private static final String FONTS = "/_static/inter/";

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "woff2", "font/woff2");

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addSectionHelper(new UserTagSectionHelper.Factory("swatch", "swatch"))
            .build();
    private final String template = new String(resource("templates/status/live.html"), StandardCharsets.UTF_8);
    private final List<BlockingQueue<String>> streams = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile String html;

    LivePage(Map<String, Object> first) {
        engine.putTemplate(
                "swatch", engine.parse(new String(resource("templates/tags/swatch.html"), StandardCharsets.UTF_8)));
        html = render(first);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, "text/html", page().getBytes(StandardCharsets.UTF_8)));
        server.createContext("/assets/", this::asset);
        server.createContext("/_static/", this::asset);
        server.createContext("/campaigns/c/live/events", this::stream);
        server.start();
    }

    String home() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** To the page that is open. */
    void send(Map<String, Object> numbers) {
        html = render(numbers);
        streams.forEach(stream -> stream.add(html));
    }

    private String render(Map<String, Object> numbers) {
        return engine.parse(template, new Variant(Locale.US, "text/html", "UTF-8"))
                .data("page", numbers)
                .render();
    }

    private String page() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Status</title>
                <link rel="stylesheet" href="/assets/app.css"><link rel="stylesheet" href="/assets/forms.css">
                <link rel="stylesheet" href="/assets/rooms.css"><link rel="icon" href="/assets/icon.svg">
                <script src="/assets/app.js" defer></script>
                <script src="/assets/charts.js" data-echarts="/_static/echarts/5.6.0/dist/echarts.common.min.js" defer></script>
                </head><body><main class="wrap">%s</main><p id="live-news" class="visually-hidden" role="status"></p></body></html>
                """.formatted(html);
    }

    private void asset(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "image/svg+xml");
        answer(exchange, type, path.startsWith(FONTS) ? new byte[0] : resource("META-INF/resources" + path));
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            BlockingQueue<String> news = new LinkedBlockingQueue<>(List.of(html));
            streams.add(news);
            while (true) {
                String data = news.take().replace("\n", "\ndata: ");
                out.write("event: live\ndata: %s\n\n".formatted(data).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = LivePage.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
