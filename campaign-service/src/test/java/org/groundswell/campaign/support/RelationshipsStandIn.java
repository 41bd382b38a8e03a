package org.groundswell.campaign.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * stakeholder-service's relationships: one employer who has promised something and whose broker says how many touches were logged,
 * and one physician whom nobody keeps.
 */
public final class RelationshipsStandIn {

    public static final UUID TOUCH = UUID.fromString("00000000-0000-4000-8000-000000000041");

    private static final AtomicInteger LOGGED = new AtomicInteger();
    private static final String TOUCHED_PROPERTY = "groundswell.tests.touched";

    private RelationshipsStandIn() {}

    /** What was logged last: its address, and what was sent there. */
    public static String touched() {
        return System.getProperty(TOUCHED_PROPERTY, "");
    }

    /** As its words say: "broken" and "refused" are. */
    static void touch(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (sent.contains("broken")) {
            StakeholderServiceStandIn.answer(exchange, 500, "{}");
        } else if (sent.contains("refused")) {
            StakeholderServiceStandIn.answer(exchange, 400, """
                {"type": "/problems/invalid", "title": "Invalid", "detail": "Look at promise",
                    "errors": [{"field": "promise", "message": "Promise less"}]}
                """);
        } else {
            LOGGED.incrementAndGet();
            System.setProperty(TOUCHED_PROPERTY, exchange.getRequestURI().getPath() + sent);
            StakeholderServiceStandIn.answer(exchange, 200, "{}");
        }
    }

    static void list(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (exchange.getRequestURI().getPath().endsWith("/owners")) {
            StakeholderServiceStandIn.answer(exchange, 200, "{\"items\": [\"Ann Lee\"]}");
        } else if (query.contains("kind=physician")) {
            StakeholderServiceStandIn.answer(
                    exchange, 200, """
                {"items": [{"id": "%s", "kind": "physician", "name": "Dr. Quist", "coveredLives": 0,
                    "asks": {"asked": 0, "acted": 0, "confirmed": 0}}]}
                """.formatted(StakeholderServiceStandIn.STAKEHOLDER_WHEN_BROKEN));
        } else {
            StakeholderServiceStandIn.answer(
                    exchange, 200, """
                {"items": [{"id": "%s", "kind": "employer", "name": "Lakeside <Foods>", "owner": "Ann Lee",
                    "broker": "Touch number %d",
                    "coveredLives": 1200, "asks": {"asked": 1, "acted": 0, "confirmed": 0},
                    "promise": {"touchId": "%s", "text": "A letter", "promisedFor": "2026-01-05"}}]}
                """.formatted(StakeholderServiceStandIn.STAKEHOLDER, LOGGED.get(), TOUCH));
        }
    }
}
