package org.groundswell.campaign.support;

import static org.groundswell.campaign.support.StakeholderServiceStandIn.answer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** The relationships of the stand-in: one, whose broker says how many touches were logged. */
final class TouchesStandIn {

    private final AtomicInteger logged = new AtomicInteger();

    void add(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        logged.incrementAndGet();
        answer(exchange, 201, "{}");
    }

    void relationships(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/owners")) {
            answer(exchange, 200, "{\"items\": []}");
        } else {
            answer(exchange, 200, """
                {"items": [{"id": "%s", "kind": "employer", "name": "Lakeside <Foods>", "broker": "Touch number %d",
                    "coveredLives": 1200, "asks": {"asked": 1, "acted": 0, "confirmed": 0}}]}
                """.formatted(StakeholderServiceStandIn.STAKEHOLDER, logged.get()));
        }
    }
}
