package org.groundswell.stakeholder.actionpage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.NotificationEvent.ConsentWithdrawalApplied;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.ActionLink;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AsksOf;
import org.groundswell.stakeholder.asks.Launches;
import org.groundswell.stakeholder.asks.SavedAudiences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody can do who has the link of their ask, and nothing else. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class ActionPageTest {

    @Inject
    People people;

    @Inject
    SavedAudiences audiences;

    @Inject
    OtherServices otherServices;

    @Inject
    AsksOf asksOf;

    @Inject
    ActionLink links;

    @Inject
    Clock clock;

    private final String market = People.aMarket();
    private Launches launch;
    private UUID maria;
    private String path;

    @BeforeEach
    void asked() {
        maria = people.patient(market, "full_name", "Maria <Alvarez>", "email", "maria@people.example");
        launch = Launches.of(audiences.of(market), clock.instant());
        otherServices.say(Topic.CAMPAIGN_EVENTS, launch.launched(1), launch.released(2));
        asksOf.awaitHandedOver(launch.callToActionId(), 1);
        path = "/act/" + links.token(ask().id());
    }

    @Test
    void page_showsTheModelLetterAndTheTarget_andChangesNothing() {
        String page = given().get(path).then().statusCode(200).extract().asString();

        assertThat(page)
                .contains(
                        "Jonathan Pruitt",
                        "Maria &lt;Alvarez&gt;",
                        "tel:+15125550100",
                        "(512) 555-0100",
                        "Commonwealth Regional Health");
        assertThat(page).doesNotContain("<Alvarez>");
        assertThat(ask().actedAt()).isNull();
    }

    @Test
    void page_isCachedNowhere_andRunsNoScript() {
        Response page = given().get(path);

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void page_speaksSpanish_toThoseWhoDo() {
        String other = People.aMarket();
        people.patient(other, "language", "es-US");
        Launches spanish = Launches.of(audiences.of(other), clock.instant());
        otherServices.say(Topic.CAMPAIGN_EVENTS, spanish.launched(1), spanish.released(2));
        asksOf.awaitHandedOver(spanish.callToActionId(), 1);
        UUID askId = asksOf.callToAction(spanish.callToActionId()).getFirst().id();

        given().get("/act/" + links.token(askId)).then().statusCode(200);
        assertThat(given().get("/act/" + links.token(askId)).asString()).contains("Usted puede ayudar", "lang=\"es\"");
    }

    @Test
    void page_isSwitchedToTheOtherLanguage_byALink_andStaysInIt() {
        String english = given().get(path).asString();
        assertThat(english).contains("lang=\"en\"", "href=\"" + path + "?lang=es\"", ">Español</a>");

        assertThat(given().get(path + "?lang=es").asString())
                .contains("<html lang=\"es\"", "Usted puede ayudar", path + "/done?lang=es", ">English</a>");
        String said =
                given().redirects().follow(false).post(path + "/done?lang=es").header("Location");
        assertThat(said).endsWith("?lang=es&said=DONE");
        assertThat(given().get(said).asString()).contains("Gracias. Hemos anotado");
        assertThat(given().get(path.replace("/act/", "/unsubscribe/") + "?lang=es")
                        .asString())
                .contains("Darse de baja");
        assertThat(given().get(path + "?lang=<script>").asString()).doesNotContain("<script>");
    }

    @Test
    void whoCameBack_isToldWhatTheyDid_andWhoOptedOutIsAskedNothing() {
        post("/done", Map.of());
        assertThat(given().get(path).asString()).contains("You told us on", path + "/done");

        post("/opt-out", Map.of());
        assertThat(given().get(path).asString()).doesNotContain("<form");
    }

    @Test
    void link_thatWeDidNotMake_opensNothing() {
        String forged = path.substring(0, path.length() - 2) + "xx";

        given().get(forged).then().statusCode(404);
        given().redirects().follow(false).post(forged + "/done").then().statusCode(404);
        assertThat(ask().actedAt()).isNull();
    }

    @Test
    void sayingSoTwice_countsOnce() {
        post("/done", Map.of());
        post("/done", Map.of());
        post("/called", Map.of());

        assertThat(ask().actedAt()).isNotNull();
        assertThat(ask().confirmedAt()).isNull();
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ACTED)).isEqualTo(1);
    }

    @Test
    void letterThatWePassOn_isConfirmed_onceItHasLeftUs() {
        Map<String, String> letter = Map.of(
                "name",
                "Maria Alvarez",
                "email",
                "maria@people.example",
                "subject",
                "My doctors",
                "text",
                "Please agree.");
        assertThat(post("/send", letter).header("Location")).endsWith("&said=SENT");
        assertThat(post("/send", letter).header("Location")).endsWith("&said=ALREADY_SENT");
        assertThat(ask().confirmedAt()).isNull();

        Ask ask = ask();
        otherServices.say(
                Topic.NOTIFICATION_DELIVERIES,
                new DeliveryEvent.DeliverySent(
                        new DeliveryEvent.Of(
                                UUID.randomUUID(),
                                ask.id(),
                                maria,
                                ask.campaignId(),
                                ask.callToActionId(),
                                0,
                                Channel.FORWARD),
                        clock.instant()));

        await("confirmed").until(() -> ask().confirmedAt() != null);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void letterWithFaults_isShownAgain_withWhatWasTyped() {
        Response page = post(
                "/send",
                Map.of(
                        "name",
                        "Maria\r\nBcc: all@example.org",
                        "email",
                        "nowhere",
                        "subject",
                        "My doctors",
                        "text",
                        "Typed with care"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains("Typed with care", "name@example.org", "href=\"#name\"", "aria-describedby=\"name-fault\"");
        assertThat(ask().actedAt()).isNull();
    }

    @Test
    void declining_closesTheAsk_andHidesNoMilestone() {
        post("/done", Map.of());
        post("/decline", Map.of());

        assertThat(ask().closedReason()).isEqualTo(ClosingReason.DECLINED);
        assertThat(ask().actedAt()).isNotNull();
    }

    @Test
    void optOut_isShownAsDone_onlyAfterNotificationServiceHasCommittedIt() {
        Response noted = given().get(post("/opt-out", Map.of()).header("Location"));
        assertThat(noted.asString()).contains("takes effect within a minute");
        assertThat(ask().closedReason()).isEqualTo(ClosingReason.OPTED_OUT);

        otherServices.say(Topic.NOTIFICATION_EVENTS, new ConsentWithdrawalApplied(maria, 1, 0, clock.instant()));

        await("done")
                .until(() ->
                        given().get(path + "?said=OPTED_OUT").asString().contains("We will not contact you again"));
    }

    @Test
    void oneClickUnsubscribe_stopsEmailAlone() {
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path.replace("/act/", "/unsubscribe/"))
                .then()
                .statusCode(200);

        assertThat(asksOf.count(
                        "SELECT count(*) FROM stakeholder WHERE id = :id AND email_opted_out AND NOT print_opted_out",
                        Map.of("id", maria)))
                .isEqualTo(1);
    }

    private Ask ask() {
        return asksOf.callToAction(launch.callToActionId()).getFirst();
    }

    private Response post(String action, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path + action);
    }
}
