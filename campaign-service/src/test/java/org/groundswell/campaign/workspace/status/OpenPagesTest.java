package org.groundswell.campaign.workspace.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class OpenPagesTest {

    @TestHTTPResource
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StringBuffer sent = new StringBuffer();
    private UUID campaign;
    private UUID call;
    private UUID reader;
    private String token;

    @BeforeEach
    void aPageIsOpen() throws Exception {
        campaign = TestCampaigns.campaign(TestPeople::manager);
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        reader = TestPeople.idOf(TestPeople.as("page-reader", "viewer"));
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, reader))
                .then()
                .statusCode(200);
        token = TestPeople.token("page-reader", TestPeople.PASSWORD);
        HttpResponse<InputStream> stream = open("");
        assertThat(stream.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> read(stream));
        await("the page as it is").until(() -> sent.indexOf("id=\"live\"") >= 0);
    }

    @AfterEach
    void close() {
        client.shutdownNow();
    }

    @Test
    void openPages_areSentWhatHasChanged() {
        counted(4711, 1);
        await("new counts").until(() -> sent.indexOf(">4,711<") >= 0);
    }

    @Test
    void afterSignOut_nothingMoreIsSent() {
        TestPeople.withToken(token).delete("/api/v1/sessions/current").then().statusCode(204);
        counted(4711, 1);
        await("end of the stream").until(() -> sent.indexOf("END") >= 0);
        assertThat(sent).doesNotContain(">4,711<");
    }

    @Test
    void withoutASession_aStreamIsRefused_andNotLedToThePageToSignIn() throws Exception {
        TestPeople.withToken(token).delete("/api/v1/sessions/current").then().statusCode(204);
        assertThat(open("").statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsNoMemberAnyMore_isSentNothingMore() {
        manager()
                .delete("/api/v1/campaigns/%s/members/%s".formatted(campaign, reader))
                .then()
                .statusCode(200);
        counted(4711, 1);
        await("end of the stream").until(() -> sent.indexOf("END") >= 0);
        assertThat(sent).doesNotContain(">4,711<");
    }

    @Test
    void aMarkerThatIsNone_isRefusedBeforeTheStreamBegins() throws Exception {
        assertThat(open("?since=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(open("?since=yesterday").statusCode()).isEqualTo(404);
    }

    private HttpResponse<InputStream> open(String query) throws Exception {
        return client.send(
                HttpRequest.newBuilder(service.resolve("/campaigns/%s/live/events%s".formatted(campaign, query)))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private void read(HttpResponse<InputStream> stream) {
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(sent::append);
            sent.append("END");
        } catch (IOException closed) {
            sent.append("CLOSED BY THE TEST");
        }
    }

    private void counted(long asked, long version) {
        TestEvents.publish(
                Topic.STAKEHOLDER_PROGRESS,
                new ProgressCounted(
                        campaign,
                        call,
                        StakeholderKind.PATIENT,
                        "North",
                        LocalDate.of(2026, 11, 16),
                        version,
                        Map.of("asked", new Count(asked, 0))));
    }
}
