package org.groundswell.localstack.mail;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. */
record Reply(int status, String type, String body) {

    static final String TEXT = "text/plain";

    static Reply page(String html) {
        return new Reply(200, "text/html", html);
    }

    static Reply text(String text) {
        return new Reply(200, TEXT, text);
    }

    static Reply notFound() {
        return new Reply(404, TEXT, "nothing here (any more)\n");
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'self'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
