package org.groundswell.campaign.workspace.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class BoardTest {

    @Inject
    Jdbi jdbi;

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
                        .contains("Employers", "Patients", "<strong>1,234</strong> of 4,000 acted", "width=\"30.9%\"")
                        .contains("id=\"pattern-patient\"", "id=\"pattern-physician\"")
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

    @Test
    void theBoard_saysWhichContractEndsNext_andWarnsOfThoseThatHaveEnded() {
        TestBrowser owner = TestBrowser.of("board-ends", "campaign-manager");
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        UUID payer = TestCampaigns.payer();
        List<UUID> contracts = List.of(
                contract(payer, "Hospital 2026", today.minusDays(12)),
                contract(payer, "Physicians 2027", today.plusDays(40)),
                contract(payer, "Hospital 2028", today.plusDays(400)));
        campaign("board-ends", payer, contracts, "Keep Harbor");

        assertThat(words(owner.get("/").asString()))
                .contains("Contract Hospital 2026 ended 12 days ago", "Next contract ends in 40 days: Physicians 2027")
                .doesNotContain("Hospital 2028");
    }

    @Test
    void whatWasSaidTooLongAgo_isOutOfDate_andALateAnswerIsOverdue() {
        TestBrowser owner = TestBrowser.of("board-late", "campaign-manager");
        UUID payer = TestCampaigns.payer();
        UUID contract = TestCampaigns.contract(payer, "commercial");
        UUID campaign = campaign("board-late", payer, List.of(contract), "Keep Harbor");
        owner.post("/campaigns/%s/health".formatted(campaign), Map.of("health", "on_track", "sentence", "All is well"))
                .then()
                .statusCode(303);
        assertThat(words(owner.get("/").asString())).contains("said today").doesNotContain("out of date", "overdue");

        jdbi.useHandle(handle -> handle.execute(
                "UPDATE campaign_health SET set_at = set_at - INTERVAL '8 days' WHERE campaign_id = ?", campaign));
        TestPeople.as("board-late", "campaign-manager")
                .body(List.of(Map.of(
                        "contractId",
                        contract,
                        "lineOfBusiness",
                        "commercial",
                        "dueOn",
                        LocalDate.now().minusDays(3))))
                .put("/api/v1/campaigns/%s/answers-due".formatted(campaign))
                .then()
                .statusCode(200);
        assertThat(words(owner.get("/").asString())).contains("said 8 days ago: out of date", "1 overdue");
    }

    @Test
    void theBoard_isFilteredByPayerStateAndWords() {
        TestBrowser owner = TestBrowser.of("board-filter", "campaign-manager");
        UUID meridian = TestCampaigns.payer();
        UUID other = TestCampaigns.payer();
        String harbor = campaign(
                        "board-filter", meridian, List.of(TestCampaigns.contract(meridian, "commercial")), "Harbor")
                .toString();
        String hill = campaign("board-filter", other, List.of(TestCampaigns.contract(other, "commercial")), "Hill")
                .toString();

        assertThat(owner.get("/").asString()).contains(harbor, hill);
        assertThat(owner.get("/?payer=" + meridian).asString()).contains(harbor).doesNotContain(hill);
        assertThat(owner.get("/?state=draft").asString()).contains(harbor, hill);
        assertThat(owner.get("/?state=running").asString()).contains("No campaign is like that");
        assertThat(owner.get("/?state=nonsense").asString()).contains("No campaign is like that");
        assertThat(found(owner, "HILL")).contains(hill).doesNotContain(harbor);
        assertThat(found(owner, "meridian")).contains(harbor, hill);
        assertThat(found(owner, "%")).contains("No campaign is like that");
    }

    @Test
    void behindTheFirst500_aFilterStillFinds() {
        TestBrowser owner = TestBrowser.of("board-crowd", "campaign-manager");
        UUID first = TestCampaigns.campaign(() -> TestPeople.as("board-crowd", "campaign-manager"));
        UUID person = TestPeople.idOf(TestPeople.as("board-crowd", "campaign-manager"));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH made AS (
                            INSERT INTO campaign
                            SELECT (jsonb_populate_record(campaign,
                                jsonb_build_object('id', uuidv7(), 'name', 'Crowd ' || number))).*
                            FROM campaign, generate_series(1, 501) AS number
                            WHERE id = :first
                            RETURNING id)
                        INSERT INTO campaign_member (campaign_id, person_id, negotiator, added_at)
                        SELECT id, :person, FALSE, now() FROM made
                        """)
                .bind("first", first)
                .bind("person", person)
                .execute());

        assertThat(owner.get("/").asString())
                .contains("The first 500 of 502 are shown")
                .doesNotContain(">Crowd 501<");
        assertThat(found(owner, "crowd 501")).contains(">Crowd 501<").doesNotContain("are shown");
    }

    private static String found(TestBrowser browser, String words) {
        return browser.request().queryParam("find", words).get("/").asString();
    }

    private static UUID contract(UUID payer, String name, LocalDate expiresOn) {
        return UUID.fromString(TestPeople.manager()
                .body(Map.of(
                        "name",
                        name,
                        "linesOfBusiness",
                        List.of("commercial"),
                        "markets",
                        List.of("North"),
                        "effectiveOn",
                        "2020-01-01",
                        "expiresOn",
                        expiresOn.toString(),
                        "noticeDays",
                        120))
                .post("/api/v1/payers/%s/contracts".formatted(payer))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID campaign(String owner, UUID payer, List<UUID> contracts, String name) {
        Map<String, Object> body = TestCampaigns.campaignBody(payer, contracts);
        body.put("name", name);
        return UUID.fromString(TestPeople.as(owner, "campaign-manager")
                .body(body)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** As it is read: without tags, each gap one blank. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("[\\s\u00A0]+", " ");
    }
}
