package org.groundswell.notification.deliveries.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.MailCatcher;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class DeliveriesResourceTest {

    @Inject
    Stage stage;

    @Inject
    PersonTokens tokens;

    @Test
    @TestSecurity(user = "admin", roles = "administrator")
    void aLetter_canBeFetchedAgain_asItWent() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        stage.awaitStates(campaign, Map.of("sent", 1L));
        String letter = "/api/v1/deliveries/" + stage.deliveryOf(ask) + "/letter";

        String hash = given().queryParam("askId", ask.askId())
                .get("/api/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("sent"))
                .extract()
                .path("items[0].letterSha256");
        given().get(letter)
                .then()
                .statusCode(200)
                .body("sha256", equalTo(hash))
                .body("subject", equalTo("Your doctors, Maria"))
                .body("letterVersionId", equalTo(campaign.letter.toString()));
        given().queryParam("format", "html")
                .get(letter)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(containsString("Jonathan Pruitt"));
        given().queryParam("format", "text").get(letter).then().body(containsString("119 Belmont Street"));
    }

    @Test
    @TestSecurity(user = "admin", roles = "administrator")
    void failures_sayForEachRecipientWhatTheServerSaid() {
        ACampaign campaign = stage.running(stage.aCampaign());
        stage.request(List.of(campaign.ask(), campaign.askTo("x" + MailCatcher.UNKNOWN_DOMAIN)));
        stage.awaitStates(campaign, Map.of("sent", 1L, "bounced", 1L));

        given().queryParam("callToActionId", campaign.call)
                .get("/api/v1/deliveries/failures")
                .then()
                .statusCode(200)
                .body("items.reason", contains("bounced_hard"))
                .body("items[0].diagnostic", containsString("550"))
                .body("items[0].sentAt", equalTo(null));
    }

    @Test
    void aViewer_seesCountsAlone_andThoseOfTheirOwnCampaignsOnly() {
        ACampaign own = stage.running(stage.aCampaign());
        ACampaign foreign = stage.running(stage.aCampaign());
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "viewer", "Viewer", Set.of(Roles.VIEWER));
        String token = tokens.issue(person, CampaignAccess.of(Set.of(own.id)), Duration.ofMinutes(5));

        given().auth()
                .oauth2(token)
                .get("/api/v1/deliveries?state=in_doubt")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(token)
                .get("/api/v1/calls-to-action/" + own.call + "/delivery-counts")
                .then()
                .statusCode(200)
                .body("deliveries", equalTo(0));
        given().auth()
                .oauth2(token)
                .get("/api/v1/calls-to-action/" + foreign.call + "/delivery-counts")
                .then()
                .statusCode(404);
    }

    @Test
    void aStranger_seesNothing() {
        given().get("/api/v1/deliveries?state=in_doubt").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "admin", roles = "administrator")
    void badQuestions_areAnsweredWithTheField() {
        given().get("/api/v1/deliveries?state=lost")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("state"));
        given().get("/api/v1/deliveries").then().statusCode(400);
        given().get("/api/v1/deliveries/" + UUID.randomUUID()).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"outcome\": \"perhaps\"}")
                .post("/api/v1/deliveries/" + UUID.randomUUID() + "/resolve")
                .then()
                .statusCode(400)
                .body("errors[0].message", notNullValue());
    }
}
