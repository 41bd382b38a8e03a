package org.groundswell.campaign.workspace.indoubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.NotificationServiceStandIn;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestDeliveries;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class InDoubtPagesTest {

    private TestBrowser browser;
    private UUID campaign;
    private String page;

    @BeforeEach
    void aCampaign_ofWhichAMessageIsInDoubt() {
        browser = TestBrowser.of("manager", "campaign-manager");
        campaign = TestCampaigns.campaign(TestPeople::manager);
        TestDeliveries.areOf(campaign);
        page = "/campaigns/%s/in-doubt".formatted(campaign);
    }

    @Test
    void theStatusPage_leadsToWhatIsInDoubt() {
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        TestEvents.publish(
                Topic.NOTIFICATION_PROGRESS,
                new ProgressCounted(
                        campaign,
                        call,
                        StakeholderKind.EMPLOYER,
                        "North",
                        LocalDate.of(2026, 11, 20),
                        1,
                        Map.of("in_doubt", new Count(1, 0))));
        await("count")
                .untilAsserted(
                        () -> assertThat(browser.get("/campaigns/" + campaign).asString())
                                .contains("href=\"%s\"".formatted(page)));
    }

    @Test
    void eachMessageInDoubt_isShown_withWhoAndWhatToLookFor() {
        browser.get(page)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/stakeholders/%s\"".formatted(StakeholderServiceStandIn.STAKEHOLDER)))
                .body(containsString("Lakeside &lt;Foods&gt;"))
                .body(containsString("E-mail, first message"))
                .body(containsString("message &lt;m1@groundswell.example&gt;"))
                .body(containsString("%s?after=%s".formatted(page, TestDeliveries.IN_DOUBT)));
    }

    @Test
    void aCampaignManager_saysWhatItWas() {
        String delivery = page + "/deliveries/" + TestDeliveries.IN_DOUBT;
        browser.post(delivery, Map.of("outcome", "not_sent"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?done=was-not-sent"));
        assertThat(said()).endsWith("{\"outcome\":\"not_sent\"}");
        browser.post(delivery, Map.of("outcome", "sent")).then().statusCode(303);
        assertThat(said()).endsWith("{\"outcome\":\"sent\"}");
        browser.get(page + "?done=was-sent").then().body(containsString("Noted: that message went."));

        browser.post(delivery, Map.of("outcome", "perhaps"))
                .then()
                .statusCode(422)
                .body(containsString("Say whether it went or not"));
    }

    @Test
    void whatSomebodyElseHasSaidMeanwhile_isNotSaidTwice() {
        browser.post(page + "/deliveries/" + TestDeliveries.RESOLVED_MEANWHILE, Map.of("outcome", "sent"))
                .then()
                .statusCode(409)
                .body(containsString("it is not in doubt any more"))
                .body(containsString("Lakeside"));
    }

    @Test
    void viewers_seeHowManyThereAre_andNobodyOfThem() {
        UUID viewer = TestPeople.idOf(TestPeople.as("doubt-viewer", "viewer"));
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, viewer))
                .then()
                .statusCode(200);
        TestBrowser reader = TestBrowser.of("doubt-viewer", "viewer");
        reader.get(page)
                .then()
                .statusCode(200)
                .body(containsString("people are in doubt"))
                .body(not(containsString("Lakeside")))
                .body(not(containsString("It went")));
        reader.post(page + "/deliveries/" + TestDeliveries.IN_DOUBT, Map.of("outcome", "sent"))
                .then()
                .statusCode(403);
    }

    @Test
    void strangers_findNothing() {
        TestBrowser stranger = TestBrowser.of("doubt-stranger", "campaign-manager");
        stranger.get(page).then().statusCode(404);
        stranger.post(page + "/deliveries/" + TestDeliveries.IN_DOUBT, Map.of("outcome", "sent"))
                .then()
                .statusCode(404);
    }

    @Test
    void whileNobodyAnswers_thePageSaysSo() {
        UUID other = TestCampaigns.campaign(TestPeople::manager);
        browser.get("/campaigns/%s/in-doubt".formatted(other))
                .then()
                .statusCode(200)
                .body(containsString("does not answer just now"));
    }

    @Test
    void whatIsToBeRecalled_standsOnAPageOfItsOwn_andInThePartThatIsAskedForAgain() {
        String handedOver = "/campaigns/%s/handed-over".formatted(campaign);
        browser.get("/campaigns/" + campaign)
                .then()
                .body(containsString("<a href=\"%s\">".formatted(handedOver)))
                .body(containsString("live-refresh from:body"));
        browser.get(handedOver)
                .then()
                .statusCode(200)
                .body(containsString("<h1>With vendors</h1>"))
                .body(containsString("Batch 7 is to be recalled"));
        browser.request()
                .header("HX-Request", "true")
                .get(handedOver)
                .then()
                .statusCode(200)
                .body(containsString("Batch 7 is to be recalled"))
                .body(not(containsString("<html")));
    }

    private static String said() {
        return NotificationServiceStandIn.done("/deliveries/%s/resolve".formatted(TestDeliveries.IN_DOUBT))
                .getLast();
    }
}
