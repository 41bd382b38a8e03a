package org.groundswell.localstack.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.api.GroundswellApi;
import org.groundswell.localstack.api.ServiceApi;

/** A vendor of the demo that posts CloudEvents with a key of its own, in batches. */
final class DemoIntegrator {

    private static final int MOST_AT_ONCE = 500;

    private final ServiceApi events;
    private final String source;
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private long posted;

    DemoIntegrator(GroundswellApi api, String notificationUrl, String name, String vendor) {
        String id = api.notification()
                .post("/api/v1/integrators", Map.of("name", name, "vendor", vendor))
                .id();
        String key = api.notification()
                .post("/api/v1/integrators/" + id + "/keys", Map.of())
                .text("secret");
        this.events = ServiceApi.at(notificationUrl).as(key);
        this.source = "/demo/" + vendor;
    }

    /** @param fact the last part of the type, for instance {@code piece-mailed} */
    void add(String fact, String subject, Instant at, Map<String, Object> data) {
        Map<String, Object> event = new HashMap<>(Map.of(
                "specversion",
                "1.0",
                "id",
                "demo-" + ++posted,
                "source",
                source,
                "type",
                "org.groundswell.integration." + fact + ".v1",
                "time",
                at.toString(),
                "datacontenttype",
                "application/json",
                "data",
                data));
        if (!subject.isEmpty()) {
            event.put("subject", subject);
        }
        waiting.add(event);
    }

    void post() {
        for (int from = 0; from < waiting.size(); from += MOST_AT_ONCE) {
            events.postJson(
                    "/api/v1/events",
                    "application/cloudevents-batch+json",
                    waiting.subList(from, Math.min(from + MOST_AT_ONCE, waiting.size())));
        }
        waiting.clear();
    }
}
