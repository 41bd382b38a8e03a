package org.groundswell.systemtests.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/**
 * Events in over HTTP, 500 a request and one a request, each beside a bare program that gets the same requests in the same run.
 * Run by hand, as {@link LaunchBenchmark} is, with {@code -Dit.test=IntakeBenchmark}; {@code -Dbenchmark.events} of each kind.
 */
class IntakeBenchmark {

    private static final int IN_A_BATCH = 500;
    private static final int BATCHES_AT_ONCE = 8;
    private static final int SINGLES_AT_ONCE = 64;
    private static final int PEOPLE = 2_000;
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String SINGLE = "application/cloudevents+json";

    private final int events = Integer.getInteger("benchmark.events", 100_000);
    private final RunningSystem system = RunningSystem.optimised();
    private List<String> deliveries = List.of();

    @Test
    void intake() throws Exception {
        deliveries = someDeliveries();
        URI service = URI.create(system.stack().service(Service.NOTIFICATION).url() + "/api/v1/events");
        String key = newKey();
        try (BareIntake bare = new BareIntake(system.stack().jdbcUrl(Service.NOTIFICATION))) {
            for (String round : List.of("warm up", "measured")) {
                compare(round + ", 500 a request", service, bare.address(), key, BATCH, BATCHES_AT_ONCE, IN_A_BATCH);
                compare(round + ", one a request", service, bare.address(), key, SINGLE, SINGLES_AT_ONCE, 1);
            }
        }
    }

    private void compare(String what, URI service, URI bare, String key, String type, int atOnce, int inARequest)
            throws InterruptedException {
        int requests = inARequest == 1 ? events / 5 : events / inARequest;
        double physics = inARequest
                * new LoadedHttp(bare, key, type, atOnce).post(requests, bodies(inARequest, UUID.randomUUID()));
        double ours = inARequest
                * new LoadedHttp(service, key, type, atOnce).post(requests, bodies(inARequest, UUID.randomUUID()));
        System.out.printf(
                Locale.ROOT,
                "| events, %s | %,.0f a second | bare %,.0f | %.2f |%n",
                what,
                ours,
                physics,
                ours / physics);
    }

    private java.util.function.IntFunction<byte[]> bodies(int inARequest, UUID run) {
        return request -> {
            String all = IntStream.range(0, inARequest)
                    .mapToObj(i -> event(run, request * inARequest + i))
                    .collect(Collectors.joining(","));
            return (inARequest == 1 ? all : "[" + all + "]").getBytes(UTF_8);
        };
    }

    private String event(UUID run, int number) {
        return """
                {"specversion":"1.0","id":"%s-%d","source":"/mail","type":"org.groundswell.integration.email-delivered.v1",\
                "time":"2026-11-22T09:30:00Z","datacontenttype":"application/json","data":{"deliveryId":"%s"}}""".formatted(run, number, deliveries.get(number % deliveries.size()));
    }

    private List<String> someDeliveries() {
        TestCampaign campaign = new TestCampaign(system);
        campaign.importPhysicians(PEOPLE);
        String call = campaign.callToAction("Observed");
        campaign.launch(call);
        campaign.awaitTotals(call, totals -> totals.path("sent").asInt() == PEOPLE);
        return List.copyOf(system.storedRows().deliveries(call).keySet());
    }

    private String newKey() {
        var notification = system.api().notification();
        String integrator = notification
                .post(
                        "/api/v1/integrators",
                        Map.of("name", "Benchmark " + UUID.randomUUID(), "vendor", "email_provider"))
                .id();
        return notification
                .post("/api/v1/integrators/" + integrator + "/keys", Map.of())
                .text("secret");
    }
}
