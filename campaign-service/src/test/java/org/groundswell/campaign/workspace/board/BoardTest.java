package org.groundswell.campaign.workspace.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class BoardTest {

    @Test
    void anOwner_saysHowTheirCampaignStands_andTheBoardShowsIt() {
        TestBrowser owner = TestBrowser.of("board-owner", "campaign-manager");
        UUID campaign = TestCampaigns.campaign(() -> TestPeople.as("board-owner", "campaign-manager"));
        owner.get("/").then().body(containsString("Nobody has said yet how it stands"));

        owner.post("/campaigns/%s/health".formatted(campaign), Map.of("sentence", ""))
                .then()
                .statusCode(422)
                .body(containsString("Choose how it stands"))
                .body(containsString("Say in a sentence why"));
        owner.post(
                        "/campaigns/%s/health".formatted(campaign),
                        Map.of("health", "at_risk", "sentence", "Counter-offer <b>expected</b> on Friday"))
                .then()
                .statusCode(303);

        owner.get("/")
                .then()
                .body(containsString("At risk"))
                .body(containsString("Counter-offer &lt;b&gt;expected&lt;/b&gt; on Friday"))
                .body(containsString("said today"));
        owner.get("/?health=on_track").then().body(not(containsString(campaign.toString())));
        owner.get("/?health=at_risk&view=columns").then().body(containsString(campaign.toString()));
        owner.get("/?find=nothing+like+it").then().body(containsString("No campaign is like that"));
    }

    @Test
    void nobodyElse_saysHowACampaignStands() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        TestPeople.as("health-other", "campaign-manager");
        UUID other = TestPeople.idOf(TestPeople.as("health-other", "campaign-manager"));
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, other))
                .then()
                .statusCode(200);

        TestPeople.as("health-other", "campaign-manager")
                .body(Map.of("health", "on_track", "sentence", "All is well"))
                .put("/api/v1/campaigns/%s/health".formatted(campaign))
                .then()
                .statusCode(403);
        assertThat(TestPeople.as("health-other", "campaign-manager")
                        .get("/api/v1/campaigns/%s/health".formatted(campaign))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("$"))
                .isEmpty();
    }

    @Test
    void actedOfAsked_isShownForEachAudience() {
        TestBrowser owner = TestBrowser.of("board-counts", "campaign-manager");
        UUID campaign = TestCampaigns.campaign(() -> TestPeople.as("board-counts", "campaign-manager"));
        for (StakeholderKind kind : List.of(StakeholderKind.EMPLOYER, StakeholderKind.PATIENT)) {
            TestEvents.publish(
                    Topic.STAKEHOLDER_PROGRESS,
                    new ProgressCounted(
                            campaign,
                            UUID.randomUUID(),
                            kind,
                            "North",
                            LocalDate.now(ZoneId.of("America/New_York")),
                            1,
                            Map.of("asked", new Count(4_000, 0), "acted", new Count(1_234, 0))));
        }

        await("counts")
                .untilAsserted(() -> assertThat(owner.get("/").asString())
                        .contains("Employers", "Patients", "<strong>1,234</strong> of 4,000 acted")
                        .doesNotContain("Physicians"));
    }

    @Test
    void theNavigation_leadsWhereARoleMayGo() {
        TestBrowser planner = TestBrowser.of("manager", "campaign-manager");
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);

        planner.get("/campaigns/" + campaign)
                .then()
                .body(containsString("/campaigns/%s/plan\"".formatted(campaign)))
                .body(containsString("aria-current=\"page\">Board"));
        TestBrowser.of("board-viewer", "viewer")
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("/campaigns/new")));
    }
}
