package org.groundswell.campaign.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The audiences of the stand-in: each is there, with the usual rule until it is changed. Whoever is made is the usual audience. A
 * test says by PUT and {@code ?test} what the rule of an audience is from now on.
 */
final class AudiencesStandIn {

    private static final String USUAL = "{\"kinds\": [\"employer\"], \"markets\": [\"North\"]}";
    private static final int FIRST_VERSION = 3;
    private static final Pattern SENT = Pattern.compile("\"version\":(\\d+).*\"rule\":(\\{.*})}$");

    private final Map<String, Kept> audiences = new ConcurrentHashMap<>();

    private record Kept(int version, String rule) {
        String json(String id) {
            return """
                {"id": "%s", "version": %d, "name": "Employers", "rule": %s, "changedAt": "2026-01-05T10:00:00Z"}
                """.formatted(id, version, rule);
        }
    }

    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean all = path.equals("/api/v1/audiences");
        String id = all ? StakeholderServiceStandIn.AUDIENCE.toString() : path.replaceAll(".*/", "");
        Kept kept = audiences.getOrDefault(id, new Kept(FIRST_VERSION, USUAL));
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (id.equals(StakeholderServiceStandIn.AUDIENCE_WHEN_BROKEN.toString())) {
            StakeholderServiceStandIn.answer(exchange, 500, "{}");
        } else if (id.equals(StakeholderServiceStandIn.UNKNOWN_AUDIENCE.toString())) {
            StakeholderServiceStandIn.answer(exchange, 404, "{}");
        } else if ("test".equals(exchange.getRequestURI().getQuery())) {
            audiences.put(id, new Kept(FIRST_VERSION, sent));
            StakeholderServiceStandIn.answer(exchange, 200, "{}");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            change(exchange, id, kept, sent);
        } else if (exchange.getRequestMethod().equals("POST")) {
            StakeholderServiceStandIn.answer(exchange, 201, kept.json(id));
        } else {
            StakeholderServiceStandIn.answer(
                    exchange, 200, all ? "{\"items\": [%s]}".formatted(kept.json(id)) : kept.json(id));
        }
    }

    private void change(HttpExchange exchange, String id, Kept kept, String sent) throws IOException {
        Matcher change = SENT.matcher(sent);
        if (id.equals(StakeholderServiceStandIn.LAUNCHED_AUDIENCE.toString())) {
            StakeholderServiceStandIn.answer(exchange, 409, "{\"type\": \"/problems/audience-launched\"}");
        } else if (!change.find() || Integer.parseInt(change.group(1)) != kept.version()) {
            StakeholderServiceStandIn.answer(exchange, 409, "{\"type\": \"/problems/stale-edit\"}");
        } else {
            Kept changed = new Kept(kept.version() + 1, change.group(2));
            audiences.put(id, changed);
            StakeholderServiceStandIn.answer(exchange, 200, changed.json(id));
        }
    }
}
