package org.groundswell.campaign.workspace.launching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.launch.LaunchSteps.campaign;
import static org.groundswell.campaign.launch.LaunchSteps.launch;
import static org.groundswell.campaign.launch.LaunchSteps.only;
import static org.groundswell.campaign.launch.LaunchSteps.readyCall;
import static org.groundswell.campaign.launch.LaunchSteps.running;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class LaunchPagesTest {

    private TestBrowser planner;

    @BeforeEach
    void signIn() {
        planner = TestBrowser.of("manager", "campaign-manager");
    }

    private static String page(UUID campaign) {
        return "/campaigns/%s/launch".formatted(campaign);
    }

    private static void is(UUID campaign, String state) {
        manager().get("/api/v1/campaigns/" + campaign).then().body("state", equalTo(state));
    }

    @Test
    void aCampaignThatCameToItsEnd_isClosed_onceTheWordIsTyped() {
        UUID campaign = campaign();
        UUID call = running(campaign);
        String close = page(campaign) + "/close";
        planner.get(page(campaign)).then().statusCode(200).body(containsString("href=\"%s\"".formatted(close)));
        planner.get(close)
                .then()
                .statusCode(200)
                .body(containsString("Type <strong>close</strong>"))
                .body(containsString("not sent any more"));

        planner.post(close, Map.of("word", "")).then().statusCode(422).body(containsString("id=\"word-mistake\""));
        is(campaign, "running");
        planner.post(close, Map.of("word", "Close"))
                .then()
                .statusCode(303)
                .header("Location", containsString("done=closed"));

        is(campaign, "closed");
        assertThat(only(campaign, CallToActionClosed.class).callToActionId()).isEqualTo(call);
        planner.get(page(campaign)).then().statusCode(200).body(not(containsString("id=\"control\"")));
        planner.post(close, Map.of("word", "close")).then().statusCode(409);
    }

    @Test
    void aCampaign_isNotClosed_whileALaunchCanBeTakenBack() {
        UUID campaign = campaign();
        running(campaign);
        launch(readyCall(campaign, Map.of())).statusCode(202);

        planner.get(page(campaign))
                .then()
                .statusCode(200)
                .body(containsString("/launch/stand-down"))
                .body(not(containsString("/launch/close")));
        planner.post(page(campaign) + "/close", Map.of("word", "close"))
                .then()
                .statusCode(409)
                .body(containsString("Undo the launch first"));
    }

    @Test
    void aCampaignThatWasNeverLaunched_isGivenUp() {
        UUID campaign = campaign();
        planner.get(page(campaign))
                .then()
                .statusCode(200)
                .body(containsString("/launch/cancel"))
                .body(not(containsString("/launch/close")));

        planner.post(page(campaign) + "/cancel", Map.of("word", "give up"))
                .then()
                .statusCode(303);

        is(campaign, "cancelled");
    }

    @Test
    void whoDoesNotPlan_endsNothing() {
        UUID campaign = campaign();
        running(campaign);
        TestBrowser contributor = TestBrowser.of("closing-contributor", "contributor");
        UUID id = TestPeople.idOf(TestPeople.as("closing-contributor", "contributor"));
        manager().body(Map.of("negotiator", false)).put("/api/v1/campaigns/%s/members/%s".formatted(campaign, id));

        contributor.get(page(campaign)).then().statusCode(200).body(not(containsString("id=\"control\"")));
        contributor.get(page(campaign) + "/close").then().statusCode(403);
        contributor
                .post(page(campaign) + "/close", Map.of("word", "close"))
                .then()
                .statusCode(403);
        is(campaign, "running");
    }
}
