package org.groundswell.campaign.workspace.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class MeetingPagesTest {

    @Inject
    MovableClock clock;

    private UUID campaign;

    @BeforeEach
    void planACampaign() {
        campaign = TestCampaigns.campaign(TestPeople::manager);
    }

    @AfterEach
    void resetClock() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void aMeeting_isOpenedOnce_heldAndClosed() {
        String meeting = open();
        assertThat(open()).as("a second click leads to the same one").isEqualTo(meeting);
        Browser.manager().get("/meetings").then().statusCode(200).body(containsString(meeting));

        Browser.form(Browser.manager())
                .formParam("kind", "action")
                .formParam("about", campaign)
                .formParam("words", "Call <the> broker")
                .formParam("owner", TestPeople.idOf(TestPeople.manager()))
                .formParam("dueOn", "2099-12-01")
                .post(meeting + "/items")
                .then()
                .statusCode(303);
        Browser.manager()
                .get(meeting)
                .then()
                .statusCode(200)
                .body(containsString("Call &lt;the&gt; broker"))
                .body(containsString("by Dec 1"))
                .body(containsString("counts as of"));

        close(meeting);
        Browser.manager().get(meeting).then().body(containsString("closed")).body(not(containsString("Write it down")));
        Browser.manager().get(open()).then().body(containsString("Call &lt;the&gt; broker"));
    }

    @Test
    void anActionWithoutAnOwner_comesBackAsItWasTyped_withWhatIsMissing() {
        String meeting = open();
        Browser.form(Browser.manager())
                .formParam("kind", "action")
                .formParam("about", campaign)
                .formParam("words", "Somebody \"should\"")
                .post(meeting + "/items")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#owner\">Choose who does it</a>"))
                .body(containsString("href=\"#dueOn\""))
                .body(containsString("Somebody &quot;should&quot;"));
    }

    @Test
    void theWall_hasASheetForWhatIsOpen_eachCampaign_andWhatWasAgreed() {
        String meeting = open();
        Browser.manager()
                .get(meeting + "/present")
                .then()
                .statusCode(200)
                .body(containsString("Open from earlier meetings"))
                .body(containsString("rel=\"next\""))
                .body(not(containsString("rel=\"prev\"")));
        Browser.manager()
                .get(meeting + "/present?sheet=2")
                .then()
                .body(containsString("Keep our doctors"))
                .body(containsString("Confirmed"));
        Browser.manager()
                .get(meeting + "/present?sheet=99")
                .then()
                .body(containsString("What we agreed"))
                .body(not(containsString("rel=\"next\"")));
    }

    @Test
    void health_isShown_inTheMeetingAndOnTheWall_andIsOutOfDateAfterSevenDays() {
        String meeting = open();
        Browser.manager().get(meeting).then().body(containsString("has not said how it stands"));
        TestPeople.manager()
                .body(Map.of("health", "at_risk", "sentence", "Their counter-offer is {late} & <low>"))
                .put("/api/v1/campaigns/{id}/health", campaign)
                .then()
                .statusCode(200);

        for (String page : List.of(meeting, meeting + "/present?sheet=2")) {
            Browser.manager()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("<span class=\"pill at_risk\">At risk</span>"))
                    .body(containsString("Their counter-offer is {late} &amp; &lt;low&gt;"))
                    .body(not(containsString("out of date")));
        }
        clock.moveBy(Duration.ofDays(8));
        for (String page : List.of(meeting, meeting + "/present?sheet=2")) {
            Browser.manager().get(page).then().body(containsString("out of date"));
        }
        close(meeting);
    }

    @Test
    void aMeetingAboutOthersCampaigns_isNotThere() {
        String meeting = open();
        TestPeople.as("meeting-stranger", "campaign-manager");
        Browser.as("meeting-stranger").get(meeting).then().statusCode(404);
        Browser.as("meeting-stranger").get(meeting + "/present").then().statusCode(404);
        Browser.form(Browser.as("meeting-stranger"))
                .post(meeting + "/close")
                .then()
                .statusCode(404);
    }

    @Test
    void aMeeting_isNotClosedByAStrayClick_butByAWordThatIsTyped() {
        String meeting = open();
        Browser.form(Browser.manager())
                .formParam("word", "yes")
                .post(meeting + "/close")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#word\">Type close if you mean it</a>"))
                .body(containsString("value=\"yes\""));
        Browser.manager().get(meeting).then().body(containsString("Write it down"));

        close(meeting);

        Browser.manager().get(meeting).then().body(not(containsString("Write it down")));
    }

    private static void close(String meeting) {
        Browser.form(Browser.manager())
                .formParam("word", "Close ")
                .post(meeting + "/close")
                .then()
                .statusCode(303);
    }

    private String open() {
        String location = Browser.form(Browser.manager())
                .formParam("name", "Weekly")
                .formParam("campaigns", campaign)
                .post("/meetings")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return URI.create(location).getPath();
    }
}
