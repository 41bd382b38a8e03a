package org.groundswell.campaign.support;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * Another service, so truly outside: answers what a test has told it to, and remembers what it was asked to do. To all else it is
 * as if it were away.
 */
public final class NotificationServiceStandIn {

    private static final String URL_PROPERTY = "groundswell.tests.notification-service";
    private static final String CONTROL = "/of-tests";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(int status, byte[] body) {

        static final Answer AWAY = new Answer(503, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    private NotificationServiceStandIn() {}

    /** Once for the JVM, whichever class loader asks. */
    public static synchronized String url() {
        String running = System.getProperty(URL_PROPERTY);
        if (running == null) {
            running = new NotificationServiceStandIn().start();
            System.setProperty(URL_PROPERTY, running);
        }
        return running;
    }

    /** @param asked method, path and query, as {@code GET /api/v1/batches?limit=50} */
    public static void answer(String asked, String json) {
        given().header("Asked", asked).body(json).put(url() + CONTROL).then().statusCode(200);
    }

    /** The same, refused with this status. */
    public static void refuse(String asked, int status, String json) {
        given().header("Asked", asked)
                .header("Status", status)
                .body(json)
                .put(url() + CONTROL)
                .then()
                .statusCode(200);
    }

    /** What it was asked to do, in this order: method, path and query, and what was sent. */
    public static List<String> done(String about) {
        return given().get(url() + CONTROL)
                .asString()
                .lines()
                .filter(line -> line.contains(about))
                .toList();
    }

    private String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "notification-service stand-in");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", this::ask);
            server.createContext(CONTROL, this::control);
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(HttpExchange exchange) throws IOException {
        String asked = "%s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI());
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!exchange.getRequestMethod().equals("GET")) {
            done.add("%s %s".formatted(asked, sent.replace('\n', ' ')));
        }
        Answer answer = answers.getOrDefault(asked, Answer.AWAY);
        send(exchange, answer.status(), answer.body());
    }

    private void control(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            String status = exchange.getRequestHeaders().getFirst("Status");
            answers.put(
                    exchange.getRequestHeaders().getFirst("Asked"),
                    new Answer(
                            status == null ? 200 : Integer.parseInt(status),
                            exchange.getRequestBody().readAllBytes()));
        }
        send(exchange, 200, String.join("\n", done).getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
