package org.groundswell.campaign.workspace.status;

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
import org.groundswell.campaign.support.Browser;
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
class LivePartsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    void whatIsReadOnce_isShownUntilSomethingChanges_andToThoseOnlyWhoMaySeeIt() {
        UUID payer = TestCampaigns.payer();
        UUID contract = TestCampaigns.contract(payer, "commercial");
        UUID campaign = UUID.fromString(manager()
                .body(TestCampaigns.campaignBody(payer, List.of(contract)))
                .post("/api/v1/campaigns")
                .path("id"));
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        String live = "/campaigns/%s/live".formatted(campaign);
        counted(campaign, call, 40, 1);
        await("first counts")
                .untilAsserted(
                        () -> Browser.manager().get(live).then().statusCode(200).body(containsString(">40<")));
        assertThat(withoutTime(Browser.manager().get(live).asString()))
                .isEqualTo(withoutTime(Browser.manager().get(live).asString()))
                .doesNotContain("\uE000");

        manager()
                .body(Map.of(
                        "contractId", contract,
                        "lineOfBusiness", "commercial",
                        "kind", "offer",
                        "stance", "favourable",
                        "receivedOn", TODAY.toString(),
                        "summary", "For negotiators only"))
                .post("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .statusCode(201);
        Browser.manager().get(live).then().body(containsString("For negotiators only"));
        UUID teammate = TestPeople.idOf(TestPeople.as("live-teammate", "contributor"));
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, teammate))
                .then()
                .statusCode(200);
        Browser.as("live-teammate").get(live).then().statusCode(200).body(not(containsString("For negotiators only")));
        TestPeople.as("live-stranger", "viewer");
        Browser.as("live-stranger").get(live).then().statusCode(404);

        counted(campaign, call, 55, 2);
        await("second counts")
                .untilAsserted(() -> Browser.manager().get(live).then().body(containsString(">55<")));
    }

    private static String withoutTime(String html) {
        return html.replaceAll("\\d\\d:\\d\\d:\\d\\d", "");
    }

    private static void counted(UUID campaign, UUID call, long asked, long version) {
        TestEvents.publish(
                Topic.STAKEHOLDER_PROGRESS,
                new ProgressCounted(
                        campaign,
                        call,
                        StakeholderKind.PATIENT,
                        "North",
                        TODAY,
                        version,
                        Map.of("asked", new Count(asked, 0), "acted", new Count(asked / 4, 0))));
    }
}
