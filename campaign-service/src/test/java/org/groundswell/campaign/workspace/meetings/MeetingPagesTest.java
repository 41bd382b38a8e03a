package org.groundswell.campaign.workspace.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class MeetingPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

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
        String once = UUID.randomUUID().toString();
        String meeting = open(once);
        assertThat(open(once)).as("a second click leads to the same one").isEqualTo(meeting);
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

    @Test
    void aMeetingThatIsStillOpen_isNotEnteredUnawares_andWhatWasChosenStays() {
        String lastWeeks = open();
        clock.moveBy(Duration.ofDays(7));
        UUID second = TestCampaigns.campaign(TestPeople::manager);

        Browser.form(Browser.manager())
                .formParam("once", UUID.randomUUID())
                .formParam("name", "Weekly, the next")
                .formParam("campaigns", campaign, second)
                .post("/meetings")
                .then()
                .statusCode(409)
                .body(containsString("<a href=\"%s\">Weekly</a> of %s".formatted(lastWeeks, Numbers.day(TODAY))))
                .body(containsString("still open"))
                .body(containsString("value=\"Weekly, the next\""))
                .body(containsString("value=\"%s\" checked".formatted(campaign)))
                .body(containsString("value=\"%s\" checked".formatted(second)));

        close(lastWeeks);
        assertThat(open()).isNotEqualTo(lastWeeks);
    }

    @Test
    void aClosedMeeting_isARecord_whateverHappensAfterwards() {
        UUID payer = TestCampaigns.payer();
        UUID contract = TestCampaigns.contract(payer, "commercial");
        campaign = UUID.fromString(TestPeople.manager()
                .body(TestCampaigns.campaignBody(payer, List.of(contract)))
                .post("/api/v1/campaigns")
                .path("id"));
        answerDue(contract, TODAY.minusDays(3));
        String meeting = open();
        String item = action(meeting, "Call the broker", TODAY.plusDays(2));
        close(meeting);

        clock.moveBy(Duration.ofDays(30));
        answerDue(contract, TODAY.minusDays(9));
        TestPeople.manager()
                .body(Map.of(
                        "kind",
                        "action",
                        "campaignId",
                        campaign,
                        "words",
                        "Write to the broker",
                        "ownerId",
                        TestPeople.idOf(TestPeople.manager()),
                        "dueOn",
                        TODAY.plusDays(40).toString(),
                        "version",
                        0))
                .put("/api/v1/meeting-items/" + item)
                .then()
                .statusCode(200);
        TestPeople.manager()
                .body(Map.of("outcome", "done"))
                .post("/api/v1/meeting-items/%s/settle".formatted(item))
                .then()
                .statusCode(200);

        for (String page : List.of(meeting, meeting + "/present?sheet=2")) {
            Browser.manager()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Commercial: the answer is 3\u00a0days overdue"))
                    .body(containsString("Call the broker"))
                    .body(containsString("by " + Numbers.shortDay(TODAY.plusDays(2))))
                    .body(not(containsString(", overdue")))
                    .body(not(containsString("<strong>done</strong>")));
        }
        Browser.manager().get(open()).then().body(containsString("39\u00a0days overdue"));
    }

    @Test
    void theWall_showsWhatStandsInTheWay_alsoOfTheWholeMeeting() {
        String meeting = open();
        Browser.form(Browser.manager())
                .formParam("kind", "blocker")
                .formParam("about", "meeting")
                .formParam("words", "No lawyer until Monday")
                .post(meeting + "/items")
                .then()
                .statusCode(303);

        Browser.manager()
                .get(meeting + "/present?sheet=99")
                .then()
                .body(containsString("No lawyer until Monday"))
                .body(containsString("What we agreed, and what stands in the way"));
    }

    @Test
    void whatSomebodyElseSaved_standsBesideWhatWasTyped_inWords() {
        String meeting = open();
        String item = action(meeting, "Call the broker", TODAY.plusDays(2));
        Browser.form(Browser.manager())
                .formParam("kind", "decision")
                .formParam("about", "meeting")
                .formParam("words", "Call the broker")
                .formParam("version", "0")
                .post(meeting + "/items/" + item)
                .then()
                .statusCode(303);

        Browser.form(Browser.manager())
                .formParam("kind", "action")
                .formParam("about", campaign)
                .formParam("words", "Call the broker")
                .formParam("owner", TestPeople.idOf(TestPeople.manager()))
                .formParam("dueOn", "2099-12-01")
                .formParam("version", "0")
                .post(meeting + "/items/" + item)
                .then()
                .statusCode(409)
                .body(containsString("<th scope=\"row\">It is</th><td>Decision</td><td>Action</td>"))
                .body(containsString(
                        "<th scope=\"row\">About</th><td>The meeting as a whole</td><td>Keep our doctors</td>"))
                .body(containsString("<th scope=\"row\">Who does it</th><td></td><td>Test manager</td>"))
                .body(containsString("<th scope=\"row\">Until</th><td></td><td>Dec 1, 2099</td>"));
    }

    @Test
    void whoIsThere_isNotReplacedUnawares() {
        String meeting = open();
        attendance(meeting, "Counsel", 0).statusCode(303);
        attendance(meeting, "Pat Lee", 0)
                .statusCode(409)
                .body(containsString("<th scope=\"row\">Guests</th><td>Counsel</td><td>Pat Lee</td>"))
                .body(containsString("Test manager"));
        attendance(meeting, "Pat Lee, Counsel", 1).statusCode(303);
    }

    private static ValidatableResponse attendance(String meeting, String guests, long version) {
        return Browser.form(Browser.manager())
                .formParam("guests", guests)
                .formParam("version", version)
                .post(meeting + "/attendance")
                .then();
    }

    private void answerDue(UUID contract, LocalDate day) {
        TestPeople.manager()
                .body(List.of(Map.of("contractId", contract, "lineOfBusiness", "commercial", "dueOn", day.toString())))
                .put("/api/v1/campaigns/%s/answers-due".formatted(campaign))
                .then()
                .statusCode(200);
    }

    private String action(String meeting, String words, LocalDate dueOn) {
        return TestPeople.manager()
                .body(Map.of(
                        "kind",
                        "action",
                        "campaignId",
                        campaign,
                        "words",
                        words,
                        "ownerId",
                        TestPeople.idOf(TestPeople.manager()),
                        "dueOn",
                        dueOn.toString()))
                .post("/api/v1%s/items".formatted(meeting))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String open() {
        return open(UUID.randomUUID().toString());
    }

    private String open(String once) {
        String location = Browser.form(Browser.manager())
                .formParam("once", once)
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
