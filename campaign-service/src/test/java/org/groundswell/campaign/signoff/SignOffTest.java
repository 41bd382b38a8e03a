package org.groundswell.campaign.signoff;

import static io.restassured.RestAssured.given;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.groundswell.campaign.support.TestPeople.as;
import static org.groundswell.campaign.support.TestPeople.idOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class SignOffTest {

    private UUID campaign;
    private UUID call;
    private UUID audience;

    private static RequestSpecification author() {
        return as("writer", "campaign-manager");
    }

    private static RequestSpecification chief() {
        return as("chief", "approver");
    }

    private static RequestSpecification counsel() {
        return as("counsel", "approver");
    }

    @BeforeEach
    void aCampaignReadyToBeLaunched() {
        campaign = TestCampaigns.campaign(SignOffTest::author);
        audience = UUID.randomUUID();
        call = TestCampaigns.call(SignOffTest::author, campaign, Map.of("audienceId", audience));
        letter("our_message", "Dear {{salutation}}, please call them.", 0);
        letter("model_letter", "Keep our doctors.", 0);
        member(chief());
        member(counsel());
    }

    private void member(RequestSpecification person) {
        author().body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/{id}/members/{person}", campaign, idOf(person))
                .then()
                .statusCode(200);
    }

    private void letter(String role, String body, int step) {
        author().body(Map.of(
                        "role",
                        role,
                        "step",
                        step,
                        "language",
                        "en",
                        "subject",
                        "A letter",
                        "body",
                        body,
                        "callScript",
                        "Please renew the contract."))
                .post("/api/v1/calls-to-action/{id}/letters", call)
                .then()
                .statusCode(201);
    }

    private UUID seat(String name, RequestSpecification holder, String... matters) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("personId", idOf(holder));
        body.put("matters", List.of(matters));
        String location = author().body(body)
                .post("/api/v1/campaigns/{id}/sign-off/seats", campaign)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private ValidatableResponse signOff() {
        return author().get("/api/v1/campaigns/{id}/sign-off", campaign).then().statusCode(200);
    }

    private ValidatableResponse sign(RequestSpecification person, UUID seat) {
        String seen = signOff().extract().path("seats.find { it.id == '%s' }.contentSha256".formatted(seat));
        return decide(person, seat, "sign", Map.of("contentSha256", seen));
    }

    private ValidatableResponse decide(RequestSpecification person, UUID seat, String what, Map<String, ?> body) {
        return person.body(body)
                .post("/api/v1/campaigns/{id}/sign-off/seats/{seat}/{what}", campaign, seat, what)
                .then();
    }

    private ValidatableResponse launch() {
        return author().post("/api/v1/campaigns/{id}/launch", campaign).then();
    }

    @Test
    void launch_isRefused_whileASignatureIsMissing_andGoesAheadOnceAllAreThere() {
        UUID chiefs = seat("Chief executive", chief(), "letters", "call_to_action");
        UUID legal = seat("Legal", counsel(), "letters");

        launch().statusCode(409)
                .body("type", is("/problems/not-signed"))
                .body(
                        "errors.message",
                        hasItem(containsString("Chief executive (Test chief) has not signed the letters")))
                .body("errors.message", hasItem(containsString("Legal (Test counsel)")));
        sign(chief(), chiefs).statusCode(200).body("complete", is(false));
        launch().statusCode(409);
        sign(counsel(), legal).statusCode(200).body("complete", is(true)).body("missing", hasSize(0));

        launch().statusCode(202);
    }

    @Test
    void aChange_voidsOnlyTheSignaturesThatCoveredIt_andIsShownBesideWhatWasSigned() {
        UUID plan = seat("Chief executive", chief(), "call_to_action");
        UUID letters = seat("Legal", counsel(), "letters");
        sign(chief(), plan).statusCode(200);
        sign(counsel(), letters).statusCode(200);

        letter("our_message", "Dear {{salutation}}, please call them today.", 0);

        signOff()
                .body("complete", is(false))
                .body("seats.find { it.name == 'Chief executive' }.state", is("signed"))
                .body("seats.find { it.name == 'Legal' }.state", is("changed"))
                .body("missing", contains(containsString("Legal (Test counsel) has to sign the letters")));
        counsel()
                .get("/api/v1/campaigns/{id}/sign-off/seats/{seat}/matters", campaign, letters)
                .then()
                .statusCode(200)
                .body("[0].before", is(true))
                .body(
                        "[0].lines.findAll { it.change == 'changed' }.before",
                        hasItem(containsString("please call them.")))
                .body(
                        "[0].lines.findAll { it.change == 'changed' }.after",
                        hasItem(containsString("please call them today.")));
        sign(counsel(), letters).statusCode(200).body("complete", is(true));
    }

    @Test
    void changedRules_voidTheSignatureOnTheAudience() {
        UUID seat = seat("Clinical", chief(), "audience");
        sign(chief(), seat).statusCode(200).body("complete", is(true));

        given().contentType(ContentType.JSON)
                .body("{\"kinds\": [\"physician\"]}")
                .put(StakeholderServiceStandIn.url() + "/api/v1/audiences/" + audience + "?test")
                .then()
                .statusCode(200);

        signOff().body("seats[0].state", is("changed"));
        launch().statusCode(409).body("type", is("/problems/not-signed"));
    }

    @Test
    void whoSigns_readsWords_andNoCodes() {
        UUID seat = seat("Chief executive", chief(), "letters", "call_to_action", "audience");
        given().contentType(ContentType.JSON)
                .body("""
                        {"kinds": ["physician", "employer"], "linesOfBusiness": ["medicare_advantage"], "languages": ["es"],
                         "payerIds": ["%s"], "contactPoints": ["email"], "minCoveredLives": 50, "colours": ["red"],
                         "tags": []}
                        """.formatted(TestCampaigns.payer()))
                .put(StakeholderServiceStandIn.url() + "/api/v1/audiences/" + audience + "?test")
                .then()
                .statusCode(200);

        chief().get("/api/v1/campaigns/{id}/sign-off/seats/{seat}/matters", campaign, seat)
                .then()
                .statusCode(200)
                .body(
                        "[0].lines.after",
                        hasItems("Our message in English", "Subject: A letter", "Model letter in English"))
                .body(
                        "[1].lines.after",
                        hasItems(
                                "Asked to: Call",
                                "By: E-mail, or else Printed letter",
                                "Reminder 1: 7 days after the release"))
                .body(
                        "[2].lines.after",
                        contains(
                                equalTo("Audience: Employers"),
                                equalTo("Who: Physicians or Employers"),
                                equalTo("Covered by: Meridian Health Plan"),
                                equalTo("Line of business: Medicare Advantage"),
                                equalTo("Language: Spanish (es)"),
                                equalTo("With: an e-mail address"),
                                equalTo("Covered lives, at least: 50"),
                                equalTo("colours: [\"red\"]")));
    }

    @Test
    void nobody_signsForTwoSeats() {
        UUID one = seat("Finance", chief(), "letters");
        UUID other = seat("Legal", chief(), "call_to_action");
        sign(chief(), one).statusCode(200);

        sign(chief(), other).statusCode(409).body("type", is("/problems/signed-in-another-seat"));
    }

    @Test
    void nobody_signsInTheSeatOfSomebodyElse() {
        UUID seat = seat("Finance", chief(), "letters");

        sign(counsel(), seat).statusCode(403);
        signOff().body("seats[0].state", is("unsigned"));
    }

    @Test
    void theAuthorsSignature_isNotEnoughAlone() {
        UUID own = seat("Communications", author(), "letters");
        sign(author(), own)
                .statusCode(200)
                .body("complete", is(false))
                .body("missing", contains(containsString("is signed only by who wrote it")));
        launch().statusCode(409);

        UUID legal = seat("Legal", counsel(), "letters");
        sign(counsel(), legal).statusCode(200).body("complete", is(true));
    }

    @Test
    void nobody_signsWhatTheyHaveNotSeen() {
        UUID seat = seat("Legal", counsel(), "letters");
        String seen = signOff().extract().path("seats[0].contentSha256");
        letter("our_message", "Dear {{salutation}}, something else.", 0);

        decide(counsel(), seat, "sign", Map.of("contentSha256", seen))
                .statusCode(409)
                .body("type", is("/problems/changed-meanwhile"));
    }

    @Test
    void aRefusal_isShownWithItsReason_andKeepsTheCampaignFromBeingLaunched() {
        UUID seat = seat("Clinical", chief(), "letters");
        String seen = signOff().extract().path("seats[0].contentSha256");

        decide(chief(), seat, "refuse", Map.of("contentSha256", seen, "reason", "It names a diagnosis."))
                .statusCode(200)
                .body("seats[0].state", is("refused"))
                .body("seats[0].matters[0].reason", is("It names a diagnosis."))
                .body("missing", contains(containsString("It names a diagnosis.")));
        launch().statusCode(409);
        author().delete("/api/v1/campaigns/{id}/sign-off/seats/{seat}", campaign, seat)
                .then()
                .statusCode(403);
        admin().delete("/api/v1/campaigns/{id}/sign-off/seats/{seat}", campaign, seat)
                .then()
                .statusCode(200)
                .body("required", is(false))
                .body("complete", is(true));
    }

    @Test
    void aSeat_thatIsGivenToSomebodyElse_hasToBeSignedAgain() {
        UUID seat = seat("Legal", chief(), "letters");
        sign(chief(), seat).statusCode(200);
        int version = signOff().extract().path("seats[0].version");

        admin().body(Map.of(
                        "name",
                        "Legal",
                        "personId",
                        idOf(counsel()),
                        "matters",
                        List.of("letters"),
                        "version",
                        version))
                .put("/api/v1/campaigns/{id}/sign-off/seats/{seat}", campaign, seat)
                .then()
                .statusCode(200)
                .body("seats[0].state", is("changed"));
    }

    @Test
    void aSeatOfARole_isSignedByAnyMemberWithIt() {
        author().body(Map.of("name", "Approval", "role", "approver", "matters", List.of("letters")))
                .post("/api/v1/campaigns/{id}/sign-off/seats", campaign)
                .then()
                .statusCode(201)
                .body("seats[0].holder", equalTo("any approver"));
        UUID seat = UUID.fromString(signOff().extract().path("seats[0].id"));

        sign(as("outsider", "approver"), seat).statusCode(404);
        sign(counsel(), seat).statusCode(200).body("complete", is(true));
    }

    @Test
    void seats_areNamedByThoseWhoPlan_forMembersOnly() {
        chief().body(Map.of("name", "Legal", "role", "approver", "matters", List.of("letters")))
                .post("/api/v1/campaigns/{id}/sign-off/seats", campaign)
                .then()
                .statusCode(403);
        author().body(Map.of(
                        "name", "Legal", "personId", idOf(as("outsider", "approver")), "matters", List.of("letters")))
                .post("/api/v1/campaigns/{id}/sign-off/seats", campaign)
                .then()
                .statusCode(409)
                .body("type", is("/problems/not-a-member"));
        author().body(Map.of("name", "Legal", "matters", List.of("letters")))
                .post("/api/v1/campaigns/{id}/sign-off/seats", campaign)
                .then()
                .statusCode(400);
        signOff().body("seats", not(hasItem("Legal")));
    }
}
