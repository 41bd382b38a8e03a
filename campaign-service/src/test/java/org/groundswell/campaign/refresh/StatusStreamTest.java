package org.groundswell.campaign.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(TestServers.class)
class StatusStreamTest {

    @TestHTTPResource
    URI service;

    @Test
    @Timeout(60)
    void openPages_areToldAtAPaceTheirReadersCanFollow_howeverOftenTheCountsChange() throws Exception {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        AtomicInteger refreshes = new AtomicInteger();
        long opened = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = open(client, campaign);
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            Thread reader = Thread.ofVirtual().start(() -> read(stream, refreshes));
            await("first refresh").until(() -> refreshes.get() == 1);

            for (int version = 1; refreshes.get() < 5; version++) {
                TestEvents.publish(Topic.STAKEHOLDER_PROGRESS, asked(campaign, call, version));
                Thread.sleep(50);
            }
            stream.body().close();
            reader.join();
        }
        Duration open = Duration.ofNanos(System.nanoTime() - opened);
        assertThat(open).isGreaterThan(Pace.SHORTEST.multipliedBy(refreshes.get() - 1));
    }

    @Test
    void theStream_isForTheCampaignsMembers() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(open(client, UUID.randomUUID()).statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<InputStream> open(HttpClient client, UUID campaign) throws Exception {
        TestPeople.manager();
        return client.send(
                HttpRequest.newBuilder(service.resolve("/api/v1/campaigns/%s/events".formatted(campaign)))
                        .header("Authorization", "Bearer " + TestPeople.token("manager", TestPeople.PASSWORD))
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static void read(HttpResponse<InputStream> stream, AtomicInteger refreshes) {
        var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event:refresh") || line.equals("event: refresh")) {
                    refreshes.incrementAndGet();
                }
            }
        } catch (IOException closed) {
            assertThat(refreshes.get()).as("closed by the test").isPositive();
        }
    }

    private static ProgressCounted asked(UUID campaign, UUID call, long version) {
        return new ProgressCounted(
                campaign,
                call,
                StakeholderKind.PATIENT,
                "North",
                LocalDate.of(2026, 11, 16),
                version,
                Map.of("asked", new Count(version, 0)));
    }
}
