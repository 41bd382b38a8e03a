package org.groundswell.systemtests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.localstack.api.Answer;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.system.RunningSystem;

/** A vendor with a key of its own, who posts what it saw. */
public final class TestIntegrator {

    private final ServiceApi api;

    private TestIntegrator(ServiceApi api) {
        this.api = api;
    }

    /** @param eventTypes those that it may post; none: all of its kind of vendor */
    public static TestIntegrator of(RunningSystem system, String vendor, String... eventTypes) {
        Map<String, Object> details = new HashMap<>(Map.of("name", vendor + " " + UUID.randomUUID(), "vendor", vendor));
        if (eventTypes.length > 0) {
            details.put(
                    "eventTypes",
                    List.of(eventTypes).stream().map(TestIntegrator::type).toList());
        }
        ServiceApi notification = system.api().notification();
        String id = notification.post("/api/v1/integrators", details).id();
        String key = notification
                .post("/api/v1/integrators/" + id + "/keys", Map.of())
                .text("secret");
        return new TestIntegrator(system.notificationAs(key));
    }

    ServiceApi api() {
        return api;
    }

    /** Posts a fact that nobody told before. */
    public void tell(String fact, String subject, String data) {
        Answer answer = post(UUID.randomUUID().toString(), fact, subject, data);
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** @param subject empty where the fact needs none */
    Answer post(String id, String fact, String subject, String data) {
        String about = subject.isEmpty() ? "" : "\"subject\":\"" + subject + "\",";
        return api.tryPost(
                "/api/v1/events",
                "application/cloudevents+json",
                "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/tests\",\"type\":\"%s\",%s\"data\":%s}"
                        .formatted(id, type(fact), about, data));
    }

    private static String type(String fact) {
        return "org.groundswell.integration." + fact + ".v1";
    }
}
