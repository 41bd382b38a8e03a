package org.groundswell.campaign.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
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
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.CaughtMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class MeetingsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    private UUID campaign;

    @BeforeEach
    void planACampaign() {
        campaign = TestCampaigns.campaign(TestPeople::manager);
    }

    @Test
    void openingAMeeting_freezesTheCounts_whichAreSinceTheLastMeetingFromThenOn() {
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        counted(call, 40, 1);
        awaitAsked(40);
        UUID first = opened("Meeting of November 15");
        String marker = meeting(first)
                .body("campaigns.campaignId", contains(campaign.toString()))
                .body("campaigns[0].since", equalTo(null))
                .extract()
                .path("campaigns[0].markerId");
        close(first);
        counted(call, 55, 2);
        awaitAsked(55);

        UUID second = opened("Meeting of November 22");

        meeting(second).body("campaigns[0].since", equalTo(marker)).body("chair.name", equalTo("Test manager"));
        manager()
                .get("/api/v1/campaigns/%s/status?since=%s".formatted(campaign, marker))
                .then()
                .body("sinceMarker.marker.name", equalTo("Meeting of November 15"))
                .body("sinceMarker.totals.asked", equalTo(15));
    }

    @Test
    void aCampaign_isInOneOpenMeetingAtATime_soASecondClickDoesNoHarm() {
        UUID first = opened("Weekly");

        open("Weekly", List.of(campaign))
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-open"))
                .body("detail", containsString(first.toString()));
        close(first);
        open("Weekly", List.of(campaign)).statusCode(201);
    }

    @Test
    void openActionsAndBlockers_leadTheNextMeeting_untilTheyAreSettled() {
        UUID first = opened("First");
        String late = add(first, action("Call the broker", TODAY.minusDays(1)));
        String done = add(first, action("Send the figures", TODAY.plusDays(3)));
        add(first, Map.of("kind", "blocker", "campaignId", campaign, "words", "No data from the plan"));
        add(first, Map.of("kind", "decision", "campaignId", campaign, "words", "Add a wave"));
        settle(done, "done").statusCode(200).body("outcome", equalTo("done"));
        close(first);

        UUID second = opened("Second");

        meeting(second)
                .body("carriedOver.words", contains("Call the broker", "No data from the plan"))
                .body("carriedOver[0].overdue", equalTo(true))
                .body("carriedOver[0].owner.name", equalTo("Test manager"))
                .body("items", empty());
        settle(late, "done").statusCode(200);
        meeting(second).body("carriedOver.words", hasItem("Call the broker"));
        close(second);
        meeting(opened("Third")).body("carriedOver.words", contains("No data from the plan"));
    }

    @Test
    void anAction_needsAnOwnerAndADay() {
        UUID meeting = opened("Weekly");
        manager()
                .body(Map.of("kind", "action", "words", "Somebody should"))
                .post("/api/v1/meetings/%s/items".formatted(meeting))
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("an action needs an owner"));
        manager()
                .body(Map.of("kind", "decision", "words", "Wait", "campaignId", UUID.randomUUID()))
                .post("/api/v1/meetings/%s/items".formatted(meeting))
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasWrittenDownAsAnAction_canBecomeADecision_andMoveToAnotherCampaignThatOneSees() {
        UUID other = TestCampaigns.campaign(TestPeople::manager);
        UUID meeting = opened("Weekly", List.of(campaign, other));
        String item = add(meeting, action("Ask the employers first", TODAY.plusDays(1)));
        settle(item, "done").statusCode(200);
        manager()
                .body(Map.of("kind", "decision", "campaignId", other, "words", "Ask the employers first", "version", 1))
                .put("/api/v1/meeting-items/" + item)
                .then()
                .statusCode(200)
                .body("kind", equalTo("decision"))
                .body("campaignId", equalTo(other.toString()))
                .body("owner", equalTo(null))
                .body("outcome", equalTo(null));
        manager()
                .body(Map.of("kind", "decision", "campaignId", UUID.randomUUID(), "words", "Elsewhere", "version", 2))
                .put("/api/v1/meeting-items/" + item)
                .then()
                .statusCode(400);
    }

    @Test
    void whoWasThere_isNotReplacedBySomebodyWhoHasNotSeenIt() {
        UUID meeting = opened("Weekly");
        attend(meeting, "Counsel", 0).statusCode(200).body("attendanceVersion", equalTo(1));
        attend(meeting, "Nobody", 0).statusCode(409).body("type", equalTo("/problems/stale-edit"));
        attend(meeting, "Everybody", 1).statusCode(200).body("guests", contains("Everybody"));
        write(meeting, "Notes", 0).statusCode(200);
    }

    private static ValidatableResponse attend(UUID meeting, String guest, long version) {
        return manager()
                .body(Map.of("people", List.of(), "guests", List.of(guest), "version", version))
                .put("/api/v1/meetings/%s/attendance".formatted(meeting))
                .then();
    }

    @Test
    void whoSeesOnlyOneCampaign_seesOfTheMeetingWhatIsAboutIt() {
        UUID secret = TestCampaigns.campaign(TestPeople::manager);
        UUID meeting = opened("Both", List.of(secret, campaign));
        add(meeting, Map.of("kind", "decision", "campaignId", secret, "words", "Walk away in March"));
        add(meeting, Map.of("kind", "decision", "campaignId", campaign, "words", "Ask once more"));
        add(meeting, Map.of("kind", "decision", "words", "Meet on Tuesdays"));
        RequestSpecification guest = TestPeople.as("meeting-guest", "viewer");
        guest.get("/api/v1/meetings/" + meeting).then().statusCode(404);
        member(campaign, TestPeople.idOf(TestPeople.as("meeting-guest", "viewer")));

        TestPeople.as("meeting-guest", "viewer")
                .get("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200)
                .body("campaigns.campaignId", contains(campaign.toString()))
                .body("items.words", contains("Ask once more", "Meet on Tuesdays"));
        TestPeople.as("meeting-guest", "viewer")
                .post("/api/v1/meetings/%s/close".formatted(meeting))
                .then()
                .statusCode(403);
    }

    @Test
    void somebodyOfAnotherCampaign_findsNeitherTheMeeting_norWhatWasWrittenDown() {
        UUID meeting = opened("Weekly");
        String item = add(meeting, action("Call the broker", TODAY.plusDays(1)));
        UUID secret = TestCampaigns.campaign(TestPeople::manager);
        UUID shared = TestCampaigns.campaign(TestPeople::manager);
        UUID both = opened("Both", List.of(secret, shared));
        String ofSecret = add(both, Map.of("kind", "blocker", "campaignId", secret, "words", "Walk away in March"));
        member(shared, TestPeople.idOf(partMember()));
        Map<String, Object> edit = action("Mine now", TODAY.plusDays(1));
        edit.put("version", 0);

        for (String path : List.of("", "/items", "/attendance", "/minutes", "/close")) {
            RequestSpecification outsider = TestPeople.as("meeting-outsider", "campaign-manager");
            String address = "/api/v1/meetings/%s%s".formatted(meeting, path);
            switch (path) {
                case "" -> outsider.get(address).then().statusCode(404);
                case "/items" ->
                    outsider.body(Map.of("kind", "decision", "words", "Mine"))
                            .post(address)
                            .then()
                            .statusCode(404);
                case "/attendance" ->
                    outsider.body(Map.of("people", List.of(), "guests", List.of(), "version", 0))
                            .put(address)
                            .then()
                            .statusCode(404);
                case "/minutes" ->
                    outsider.body(Map.of("minutes", "Mine", "version", 0))
                            .put(address)
                            .then()
                            .statusCode(404);
                default -> outsider.post(address).then().statusCode(404);
            }
        }
        TestPeople.as("meeting-outsider", "campaign-manager")
                .body(edit)
                .put("/api/v1/meeting-items/" + item)
                .then()
                .statusCode(404);
        partMember()
                .body(Map.of("outcome", "done"))
                .post("/api/v1/meeting-items/%s/settle".formatted(ofSecret))
                .then()
                .statusCode(404);
        partMember()
                .post("/api/v1/meeting-items/%s/reopen".formatted(ofSecret))
                .then()
                .statusCode(404);
        meeting(meeting).body("items.words", contains("Call the broker")).body("closedAt", equalTo(null));
    }

    private static RequestSpecification partMember() {
        return TestPeople.as("meeting-part-member", "contributor");
    }

    @Test
    void whoIsNoMemberAnyMore_doesNotSeeWhatTheyHadPromised() {
        UUID owner = TestPeople.idOf(TestPeople.as("meeting-leaver", "contributor"));
        member(campaign, owner);
        Map<String, Object> promised = action("Ask Meridian about their offer", TODAY.plusDays(1));
        promised.put("ownerId", owner);
        add(opened("Weekly"), promised);
        mine("meeting-leaver").body("words", hasItem("Ask Meridian about their offer"));

        manager()
                .delete("/api/v1/campaigns/%s/members/%s".formatted(campaign, owner))
                .then()
                .statusCode(200);

        mine("meeting-leaver").body("$", empty());
    }

    private static ValidatableResponse mine(String login) {
        return TestPeople.as(login, "contributor")
                .get("/api/v1/meeting-items/mine")
                .then()
                .statusCode(200);
    }

    @Test
    void closing_mailsEverybodyThere_whatTheyMaySee() {
        UUID secret = TestCampaigns.campaign(TestPeople::manager);
        String address = "minutes-%s@riverbend.example".formatted(UUID.randomUUID());
        UUID reader = person("reader-" + UUID.randomUUID(), address);
        member(campaign, reader);
        UUID meeting = opened("Weekly\nmeeting", List.of(secret, campaign));
        add(meeting, Map.of("kind", "decision", "campaignId", secret, "words", "Walk away in March"));
        Map<String, Object> action = action("Write to <b>Meridian</b>", TODAY.plusDays(2));
        action.put("ownerId", reader);
        add(meeting, action);
        manager()
                .body(Map.of("people", List.of(reader), "guests", List.of("Counsel"), "version", 0))
                .put("/api/v1/meetings/%s/attendance".formatted(meeting))
                .then()
                .statusCode(200)
                .body("guests", contains("Counsel"));

        close(meeting);

        await("minutes").untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        String mail = new String(mailsTo(address).getFirst().content(), StandardCharsets.UTF_8);
        assertThat(mail)
                .contains("Subject: Minutes: Weekly meeting")
                .contains("&lt;b&gt;Meridian")
                .doesNotContain("Walk away");
        await("mails")
                .untilAsserted(() -> meeting(meeting)
                        .body("mails.sent", equalTo(1))
                        .body("mails.withoutAddress", equalTo(1))
                        .body("closedAt", notNullValue()));
    }

    @Test
    void closing_mailsOwnersOfWhatIsStillOpen_thoughTheyWereNotThere() {
        String address = "owner-%s@riverbend.example".formatted(UUID.randomUUID());
        UUID owner = person("owner-" + UUID.randomUUID(), address);
        UUID leaver = person("leaver-" + UUID.randomUUID(), "gone-" + address);
        member(campaign, owner);
        member(campaign, leaver);
        UUID first = opened("First");
        for (UUID promised : List.of(owner, leaver)) {
            Map<String, Object> action = action("Call the broker", TODAY.plusDays(9));
            action.put("ownerId", promised);
            add(first, action);
        }
        close(first);
        await("the first minutes")
                .untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        manager()
                .delete("/api/v1/campaigns/%s/members/%s".formatted(campaign, leaver))
                .then()
                .statusCode(200);

        UUID second = opened("Second");
        close(second);

        await("the second minutes")
                .untilAsserted(() -> assertThat(mailsTo(address)).hasSize(2));
        assertThat(mailsTo(address))
                .anySatisfy(mail -> assertThat(new String(mail.content(), StandardCharsets.UTF_8))
                        .contains("Subject: Minutes: Second")
                        .contains("Still open from earlier meetings"));
        meeting(second).body("mails.failed", equalTo(0)).body("mails.waiting", equalTo(0));
        assertThat(mailsTo("gone-" + address)).hasSize(1);
    }

    @Test
    void aClosedMeeting_staysAsItIs_andSomebodyElsesNotesAreNotLost() {
        UUID meeting = opened("Weekly");
        write(meeting, "First notes", 0).statusCode(200).body("minutes", equalTo("First notes"));
        write(meeting, "Other notes", 0).statusCode(409).body("type", equalTo("/problems/stale-edit"));
        close(meeting);

        write(meeting, "Too late", 2).statusCode(409).body("type", equalTo("/problems/meeting-closed"));
        manager()
                .body(Map.of("kind", "decision", "words", "Too late"))
                .post("/api/v1/meetings/%s/items".formatted(meeting))
                .then()
                .statusCode(409);
        manager().post("/api/v1/meetings/%s/close".formatted(meeting)).then().statusCode(409);
    }

    private UUID opened(String name) {
        return opened(name, List.of(campaign));
    }

    private static UUID opened(String name, List<UUID> campaigns) {
        return UUID.fromString(open(name, campaigns).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse open(String name, List<UUID> campaigns) {
        return manager()
                .body(Map.of("name", name, "campaignIds", campaigns))
                .post("/api/v1/meetings")
                .then();
    }

    private static ValidatableResponse meeting(UUID id) {
        return manager().get("/api/v1/meetings/" + id).then().statusCode(200);
    }

    private static void close(UUID id) {
        manager().post("/api/v1/meetings/%s/close".formatted(id)).then().statusCode(200);
    }

    private static ValidatableResponse write(UUID id, String minutes, long version) {
        return manager()
                .body(Map.of("minutes", minutes, "version", version))
                .put("/api/v1/meetings/%s/minutes".formatted(id))
                .then();
    }

    private static String add(UUID meeting, Map<String, ?> item) {
        return manager()
                .body(item)
                .post("/api/v1/meetings/%s/items".formatted(meeting))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse settle(String item, String outcome) {
        return manager()
                .body(Map.of("outcome", outcome))
                .post("/api/v1/meeting-items/%s/settle".formatted(item))
                .then();
    }

    private Map<String, Object> action(String words, LocalDate dueOn) {
        Map<String, Object> action = new HashMap<>();
        action.put("kind", "action");
        action.put("campaignId", campaign);
        action.put("words", words);
        action.put("ownerId", TestPeople.idOf(manager()));
        action.put("dueOn", dueOn.toString());
        return action;
    }

    private static UUID person(String login, String email) {
        return UUID.fromString(TestPeople.admin()
                .body(Map.of(
                        "login",
                        login,
                        "name",
                        "Reader",
                        "email",
                        email,
                        "roles",
                        List.of("viewer"),
                        "password",
                        TestPeople.PASSWORD))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void member(UUID campaign, UUID person) {
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, person))
                .then()
                .statusCode(200);
    }

    private static List<CaughtMail> mailsTo(String address) {
        return EmbeddedServers.mail().mailsTo(address);
    }

    private void counted(UUID call, long asked, long version) {
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

    private void awaitAsked(int people) {
        await("asked")
                .untilAsserted(() -> manager()
                        .get("/api/v1/campaigns/%s/status".formatted(campaign))
                        .then()
                        .body("totals.asked", equalTo(people)));
    }
}
