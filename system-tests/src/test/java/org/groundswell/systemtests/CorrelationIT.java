package org.groundswell.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/** The id that a caller gives a request is that of everything it causes, in all three services. */
class CorrelationIT {

    private static final int PEOPLE = 20;

    private final RunningSystem system = RunningSystem.get();

    @Test
    void everythingThatALaunchCauses_carriesTheIdOfItsRequest() throws IOException, InterruptedException {
        TestCampaign campaign = new TestCampaign(system);
        campaign.importPhysicians(PEOPLE);
        String call = campaign.callToAction("Correlated");
        String id = "launch-" + UUID.randomUUID();

        HttpResponse<String> answer = launch(call, id);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains(id);
        campaign.awaitTotals(call, totals -> totals.path("sent").asInt() == PEOPLE);

        Map<String, List<ConsumerRecord<String, byte[]>>> caused = Topics.of(system.stack())
                .read(
                        "campaign.events",
                        "stakeholder.events",
                        "stakeholder.asks",
                        "notification.events",
                        "notification.deliveries")
                .stream()
                .filter(record -> new String(record.value(), UTF_8).contains(call))
                .collect(Collectors.groupingBy(CorrelationIT::type));
        assertThat(caused.keySet())
                .contains(
                        "call-to-action-launched",
                        "audience-frozen",
                        "call-to-action-released",
                        "ask-requested",
                        "asks-prepared",
                        "delivery-sent");
        caused.forEach((type, records) -> assertThat(records)
                .as(type)
                .extracting(CorrelationIT::correlationId)
                .containsOnly(id));
    }

    private HttpResponse<String> launch(String call, String correlationId) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        system.stack().service(Service.CAMPAIGN).url() + "/api/v1/calls-to-action/" + call + "/launch"))
                .header("Authorization", "Bearer " + system.token())
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", correlationId)
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** {@code org.groundswell.campaign.call-to-action-launched.v1} without what is the same for all. */
    private static String type(ConsumerRecord<String, byte[]> record) {
        String[] words = header(record, "ce_type").split("\\.");
        return words[words.length - 2];
    }

    private static String correlationId(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_correlationid");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
