package org.groundswell.campaign.workspace.stakeholders;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestDeliveries;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class StakeholdersPagesTest {

    @Test
    void whoIsFound_isShown_withWhatIsKnown() {
        Browser.manager()
                .get("/stakeholders?search=lake")
                .then()
                .statusCode(200)
                .body(containsString("Lakeside &lt;Foods&gt;"))
                .body(containsString("1,200 covered lives"))
                .body(containsString("opted out of email"));
    }

    @Test
    void whereTheDirectoryDoesNotAnswer_thePageSaysSo_andKeepsWhatWasTyped() {
        Browser.manager()
                .get("/stakeholders?search=broken")
                .then()
                .statusCode(200)
                .body(containsString("does not answer"))
                .body(containsString("value=\"broken\""));
    }

    @Test
    void viewers_areOfferedNoPatients() {
        TestPeople.as("stakeholders-viewer", "viewer");
        Browser.as("stakeholders-viewer")
                .get("/stakeholders")
                .then()
                .statusCode(200)
                .body(not(containsString("value=\"patient\"")))
                .body(not(containsString("Import a file")));
        Browser.as("stakeholders-viewer").get("/stakeholders/imports").then().statusCode(403);
    }

    @Test
    void whatWeSent_standsInTheirStory_andEachLetterCanBeOpened() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        TestDeliveries.areOf(campaign);
        String letter = "/letters/received/letter?delivery=" + TestDeliveries.SENT;
        String frame = "/letters/received/html?delivery=" + TestDeliveries.SENT;

        Browser.manager()
                .get("/stakeholders/" + StakeholderServiceStandIn.STAKEHOLDER)
                .then()
                .statusCode(200)
                .body(containsString("E-mail sent: first message"))
                .body(containsString("It reached them"))
                .body(containsString("In doubt: nobody knows whether it went"))
                .body(containsString("href=\"%s\"".formatted(letter)));
        Browser.manager()
                .get(letter)
                .then()
                .statusCode(200)
                .body(containsString("Keep &lt;your&gt; doctors"))
                .body(containsString("src=\"%s\"".formatted(frame)))
                .body(containsString("abc123"));
        Browser.manager()
                .get(frame)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("sandbox; default-src 'none'"))
                .body(equalTo("<p>Dear <b>Pat</b></p>"));
        Browser.manager()
                .get("/letters/received/html?delivery=" + TestDeliveries.IN_DOUBT)
                .then()
                .statusCode(404);
        Browser.manager()
                .get("/letters/received?stakeholder=" + StakeholderServiceStandIn.STAKEHOLDER)
                .then()
                .statusCode(200)
                .body(containsString("href=\"%s\"".formatted(letter)));
    }

    @Test
    void whatWasSentForCampaignsOfOthers_isNotTold_andViewersAreToldOfNothingSent() {
        TestDeliveries.areOf(TestCampaigns.campaign(() -> TestPeople.as("elsewhere", "campaign-manager")));
        Browser.manager()
                .get("/stakeholders/" + StakeholderServiceStandIn.STAKEHOLDER)
                .then()
                .statusCode(200)
                .body(not(containsString("E-mail sent")));
        TestPeople.as("story-viewer", "viewer");
        Browser.as("story-viewer")
                .get("/stakeholders/" + StakeholderServiceStandIn.STAKEHOLDER)
                .then()
                .statusCode(200)
                .body(not(containsString("/letters/received")));
    }
}
