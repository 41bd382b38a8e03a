package org.groundswell.campaign.workspace.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.NotificationServiceStandIn.answer;
import static org.groundswell.campaign.support.NotificationServiceStandIn.done;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class BatchPagesTest {

    private final UUID batch = UUID.randomUUID();
    private final String path = "/vendors/batches/" + batch;
    private TestBrowser planner;
    private UUID campaign;

    @BeforeEach
    void aCampaignOfMine() {
        planner = TestBrowser.of("manager", "campaign-manager");
        campaign = TestCampaigns.campaign(TestPeople::manager);
    }

    private static String json(UUID id, UUID campaign, String state) {
        return """
            {"id": "%s", "number": 7, "campaignId": "%s", "channel": "print", "state": "%s", "pieces": 1200,
             "createdAt": "2026-11-20T10:00:00Z", "deliveries": {"pending": 1200}, "takenOut": {}}
            """.formatted(id, campaign, state);
    }

    private static String list(String next, String... batches) {
        return "{\"items\": [%s]%s}"
                .formatted(
                        Stream.of(batches).collect(Collectors.joining(", ")),
                        next.isEmpty() ? "" : """
                    , "next": "%s"
                    """.formatted(next));
    }

    private void is(String state) {
        answer("GET /api/v1/batches/" + batch, json(batch, campaign, state));
        answer("GET /api/v1/batches/%s/pieces?after=0&limit=200".formatted(batch), """
            {"items": [{"pieceId": "K7Q2", "position": 1, "file": 1, "firstPage": 1, "seed": false, "state": "pending"}]}
            """);
        Stream.of("approve-proof", "release", "fetch", "recall")
                .forEach(step -> answer("POST /api/v1/batches/%s/%s".formatted(batch, step), "{}"));
    }

    private List<String> steps() {
        return done(batch.toString());
    }

    @Test
    void batchesOfOthers_hideNoneOfMine() {
        TestPeople.as("other-manager", "campaign-manager");
        UUID foreign = TestCampaigns.campaign(() -> TestPeople.as("other-manager", "campaign-manager"));
        UUID last = UUID.randomUUID();
        answer("GET /api/v1/batches?limit=50", list(last.toString(), json(last, foreign, "rendered")));
        answer("GET /api/v1/batches?after=%s&limit=50".formatted(last), list("", json(batch, campaign, "rendered")));

        planner.get("/vendors")
                .then()
                .statusCode(200)
                .body(not(containsString("No batch")))
                .body(not(containsString(last + "\">Batch 7")))
                .body(containsString("/vendors?state=&amp;after=" + last));
        planner.get("/vendors?state=&after=" + last)
                .then()
                .statusCode(200)
                .body(containsString(path))
                .body(containsString("1,200"))
                .body(not(containsString("Further")));
    }

    @Test
    void aProof_isApproved() {
        is("rendered");
        planner.get(path)
                .then()
                .statusCode(200)
                .body(containsString("K7Q2"))
                .body(containsString("/approve-proof"))
                .body(not(containsString("/steps/release")));

        planner.post(path + "/approve-proof", Map.of()).then().statusCode(303);

        assertThat(steps()).singleElement().asString().contains("/approve-proof");
    }

    @Test
    void aBatch_isReleased_onceTheNumberOfItsPiecesIsTyped() {
        is("approved");
        planner.get(path).then().statusCode(200).body(containsString("Type <strong>1,200</strong>"));

        planner.post(path + "/steps/release", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("href=\"#count\""))
                .body(containsString("id=\"count-mistake\""));
        planner.post(path + "/steps/release", Map.of("count", "120")).then().statusCode(422);
        assertThat(steps()).isEmpty();

        planner.post(path + "/steps/release", Map.of("count", "1200")).then().statusCode(303);
        assertThat(steps()).singleElement().asString().contains("/release");
    }

    @Test
    void whatIsNotReleasedYet_orAlready_cannotBeReleased() {
        is("released");

        planner.get(path)
                .then()
                .statusCode(200)
                .body(not(containsString("/steps/release")))
                .body(containsString("/steps/fetch"));
        planner.post(path + "/steps/fetch", Map.of()).then().statusCode(303);
        assertThat(steps()).singleElement().asString().contains("/fetch");
    }

    @Test
    void aRecall_needsAReason_andTheNameOfTheBatch() {
        is("released");

        planner.post(path + "/recall", Map.of("reason", "A wrong <letter>"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"batch-mistake\""))
                .body(containsString("value=\"A wrong &lt;letter&gt;\""));
        planner.post(path + "/recall", Map.of("batch", "batch 7"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-mistake\""));
        assertThat(steps()).isEmpty();

        planner.post(path + "/recall", Map.of("batch", "batch 7", "reason", "A wrong letter"))
                .then()
                .statusCode(303);
        assertThat(steps()).singleElement().asString().contains("/recall {\"reason\":\"A wrong letter\"}");
    }

    @Test
    void whatTheServiceRefuses_isSaidOnTheBatchsPage() {
        is("released");

        planner.post(path + "/steps/close", Map.of())
                .then()
                .statusCode(503)
                .body(containsString("does not answer just now"))
                .body(containsString("Batch 7"));
    }

    @Test
    void aBatchOfAForeignCampaign_doesNotExist() {
        is("approved");
        TestBrowser stranger = TestBrowser.of("batch-stranger", "campaign-manager");

        stranger.get(path).then().statusCode(404);
        stranger.post(path + "/steps/release", Map.of("count", "1200")).then().statusCode(404);
        assertThat(steps()).isEmpty();
    }
}
