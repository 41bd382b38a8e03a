package org.groundswell.campaign.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Another service, so truly outside: answers the count of an audience as the audience's id says, and keeps no state but the rules
 * that tests give it.
 */
public final class StakeholderServiceStandIn {

    public static final UUID AUDIENCE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID EMPTY_AUDIENCE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID UNKNOWN_AUDIENCE = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID AUDIENCE_WHEN_BROKEN = UUID.fromString("00000000-0000-4000-8000-000000000004");
    public static final UUID AUDIENCE_WHEN_SILENT = UUID.fromString("00000000-0000-4000-8000-000000000005");

    /** Whoever is asked by it is asked already: its rule can't be changed. */
    public static final UUID LAUNCHED_AUDIENCE = UUID.fromString("00000000-0000-4000-8000-000000000006");

    public static final UUID STAKEHOLDER = UUID.fromString("00000000-0000-4000-8000-000000000011");
    public static final UUID OTHER_STAKEHOLDER = UUID.fromString("00000000-0000-4000-8000-000000000013");
    public static final UUID STAKEHOLDER_WHEN_BROKEN = UUID.fromString("00000000-0000-4000-8000-000000000012");

    public static final UUID UPLOADED_IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000021");
    public static final UUID CHECKED_IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000022");
    public static final UUID COMMITTED_IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000023");
    public static final UUID IMPORT_WHEN_BROKEN = UUID.fromString("00000000-0000-4000-8000-000000000024");

    /** Has 250 values that nothing is known of: "Value 1" to "Value 250". */
    public static final UUID IMPORT_OF_MANY_VALUES = UUID.fromString("00000000-0000-4000-8000-000000000025");

    private static final String URL_PROPERTY = "groundswell.tests.stakeholder-service";

    private StakeholderServiceStandIn() {}

    /** Once for the JVM, whichever class loader asks. */
    public static synchronized String url() {
        String running = System.getProperty(URL_PROPERTY);
        if (running == null) {
            running = start();
            System.setProperty(URL_PROPERTY, running);
        }
        return running;
    }

    private static String start() {
        // Else a small answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "stakeholder-service stand-in");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/api/v1/audiences/count", StakeholderServiceStandIn::count);
            server.createContext("/api/v1/audiences/left-out", StakeholderServiceStandIn::leftOut);
            AudiencesStandIn audiences = new AudiencesStandIn();
            server.createContext("/api/v1/audiences", audiences::answer);
            server.createContext("/api/v1/stakeholders/", StakeholderServiceStandIn::oneStakeholder);
            server.createContext("/api/v1/stakeholders", StakeholderServiceStandIn::search);
            server.createContext("/api/v1/relationships", RelationshipsStandIn::list);
            server.createContext("/api/v1/imports", new ImportsStandIn()::answer);
            server.createContext("/api/v1/quarantine", exchange -> answer(exchange, 200, "{\"records\": []}"));
            server.createContext("/api/v1/payers", exchange -> answer(exchange, 200, "{\"items\": []}"));
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void count(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            answer(exchange, 401, "{}");
        } else if (request.contains(EMPTY_AUDIENCE.toString())) {
            answer(exchange, 200, """
                {"matched": 2, "leftOut": [{"reason": "opted_out", "count": 2}], "asked": 0, "sample": []}
                """);
        } else if (request.contains(UNKNOWN_AUDIENCE.toString())) {
            answer(exchange, 404, "{}");
        } else if (request.contains(AUDIENCE_WHEN_BROKEN.toString())) {
            answer(exchange, 500, "{}");
        } else if (request.contains(AUDIENCE_WHEN_SILENT.toString())) {
            // Never answered: the client's patience ends first.
            return;
        } else {
            answer(exchange, 200, """
                {"version": 3, "matched": 12, "leftOut": [{"reason": "duplicate", "count": 2}], "asked": 10, "sample": [
                 {"id": "00000000-0000-4000-8000-000000000011", "kind": "employer", "name": "Robin <Okafor>",
                  "market": "North", "channel": "email"},
                 {"id": "00000000-0000-4000-8000-000000000013", "kind": "employer", "name": "Ana Silva",
                  "market": "North", "channel": "print"}]}
                """);
        }
    }

    private static void search(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (query.contains("search=broken")) {
            answer(exchange, 500, "{}");
        } else {
            answer(exchange, 200, "{\"items\": [%s]}".formatted(somebody("")));
        }
    }

    private static String somebody(String more) {
        return """
            {"id": "%s", "kind": "employer", "name": "Lakeside <Foods>", "coveredLives": 1200,
                "language": "en", "market": "North", "contact": {"email": "pat@lakeside.example"},
                "isMinor": false, "isDeceased": false, "tags": [], "suppressed": false, "optedOut": ["email"]%s}
            """.formatted(STAKEHOLDER, more);
    }

    /** Two pages of them; after a person who is none of the first page nobody comes. */
    private static void leftOut(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (request.contains(AUDIENCE_WHEN_BROKEN.toString())) {
            answer(exchange, 500, "{}");
        } else if (request.contains("\"after\":\"%s\"".formatted(STAKEHOLDER))) {
            answer(exchange, 200, """
                {"items": [{"id": "%s", "kind": "patient", "name": "Ana Silva", "market": "South"}]}
                """.formatted(OTHER_STAKEHOLDER));
        } else {
            answer(exchange, 200, """
                {"items": [{"id": "%1$s", "kind": "employer", "name": "Robin <Okafor>", "market": "North"}], "next": "%1$s"}
                """.formatted(STAKEHOLDER));
        }
    }

    private static void oneStakeholder(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        if (address.contains("/touches")) {
            RelationshipsStandIn.touch(exchange);
        } else if (address.endsWith(STAKEHOLDER.toString())) {
            answer(exchange, 200, somebody(", \"history\": {\"asks\": []}"));
        } else if (address.contains(STAKEHOLDER.toString())) {
            answer(exchange, 200, """
                {"fields": {"full_name": "Robin <Okafor>", "covered_lives": "120"}}
                """);
        } else if (address.contains(OTHER_STAKEHOLDER.toString())) {
            answer(exchange, 200, """
                {"fields": {"full_name": "Ana Silva", "title": "Owner"}}
                """);
        } else {
            answer(exchange, address.contains(STAKEHOLDER_WHEN_BROKEN.toString()) ? 500 : 404, "{}");
        }
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
