package org.groundswell.campaign.workspace.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.PASSWORD;
import static org.groundswell.campaign.support.TestPeople.as;
import static org.groundswell.campaign.support.TestPeople.idOf;
import static org.groundswell.campaign.support.TestPeople.token;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class SignOffPagesTest {

    private static final Pattern HASH = Pattern.compile("name=\"contentSha256\" value=\"([0-9a-f]{64})\"");

    private static RequestSpecification planner() {
        return as("page.planner", "campaign-manager");
    }

    private static RequestSpecification browser(String login) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .cookie("groundswell_session", token(login, PASSWORD));
    }

    @Test
    void seats_areNamed_read_refused_andSigned_onThePages() {
        UUID campaign = TestCampaigns.campaign(SignOffPagesTest::planner);
        TestCampaigns.call(SignOffPagesTest::planner, campaign, Map.of());
        UUID signer = idOf(as("page.signer", "approver"));
        planner()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/{id}/members/{person}", campaign, signer)
                .then()
                .statusCode(200);
        String page = "/campaigns/" + campaign + "/sign-off";
        browser("page.planner").get(page).then().statusCode(200).body(containsString("Nobody has to sign"));

        browser("page.planner")
                .formParam("name", "")
                .post(page + "/seats")
                .then()
                .statusCode(400)
                .body(containsString("Choose who signs"));
        browser("page.planner")
                .formParam("name", "Legal")
                .formParam("holder", signer)
                .formParam("matters", "call_to_action")
                .formParam("once", UUID.randomUUID())
                .post(page + "/seats")
                .then()
                .statusCode(303);
        browser("page.planner")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("One signature is missing."))
                .body(containsString("since today"));

        String seat = planner()
                .get("/api/v1/campaigns/{id}/sign-off", campaign)
                .then()
                .extract()
                .path("seats[0].id");
        String read = browser("page.signer")
                .get(page + "/" + seat)
                .then()
                .statusCode(200)
                .body(containsString("Name: Employers write"))
                .extract()
                .asString();
        Matcher hash = HASH.matcher(read);
        assertThat(hash.find()).isTrue();
        browser("page.signer")
                .formParam("contentSha256", hash.group(1))
                .post(page + "/" + seat + "/refuse")
                .then()
                .statusCode(400)
                .body(containsString("Say why"));
        browser("page.signer")
                .formParam("contentSha256", "0".repeat(64))
                .post(page + "/" + seat + "/sign")
                .then()
                .statusCode(409)
                .body(containsString("not what you saw"));
        browser("page.signer")
                .formParam("contentSha256", hash.group(1))
                .post(page + "/" + seat + "/sign")
                .then()
                .statusCode(303);

        browser("page.planner")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Everybody who has to sign has signed."))
                .body(containsString("Test page.signer"));
    }

    private UUID letter(UUID call, String body) {
        return UUID.fromString(planner()
                .body(Map.of(
                        "role", "our_message", "step", 0, "language", "en", "subject", "Our hospitals", "body", body))
                .post("/api/v1/calls-to-action/{id}/letters", call)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID seatForLetters(UUID campaign, UUID signer) {
        return UUID.fromString(planner()
                .body(Map.of("name", "Legal", "personId", signer, "matters", List.of("letters")))
                .post("/api/v1/campaigns/{id}/sign-off/seats", campaign)
                .then()
                .statusCode(201)
                .extract()
                .path("seats[0].id"));
    }

    private void decide(UUID campaign, UUID seat, String what, String reason) {
        String seen = planner()
                .get("/api/v1/campaigns/{id}/sign-off", campaign)
                .then()
                .extract()
                .path("seats[0].contentSha256");
        as("page.signer", "approver")
                .body(
                        reason.isEmpty()
                                ? Map.of("contentSha256", seen)
                                : Map.of("contentSha256", seen, "reason", reason))
                .post("/api/v1/campaigns/{id}/sign-off/seats/{seat}/{what}", campaign, seat, what)
                .then()
                .statusCode(200);
    }

    private static UUID signerIn(UUID campaign) {
        UUID signer = idOf(as("page.signer", "approver"));
        planner()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/{id}/members/{person}", campaign, signer)
                .then()
                .statusCode(200);
        return signer;
    }

    @Test
    void aVersionThatNobodySigned_isNotSigned_whereALongerOneIs() {
        UUID campaign = TestCampaigns.campaign(SignOffPagesTest::planner);
        UUID call = TestCampaigns.call(SignOffPagesTest::planner, campaign, Map.of());
        UUID seat = seatForLetters(campaign, signerIn(campaign));
        UUID first = letter(call, "Please call them. {{action_link}}");
        UUID longer = letter(call, "Please call them. {{action_link}}\n\nDo it today.");

        decide(campaign, seat, "sign", "");

        browser("page.planner").get("/letters/" + longer).then().body(containsString("pill good\">Signed"));
        browser("page.planner").get("/letters/" + first).then().body(not(containsString("Signed")));
    }

    @Test
    void aLettersPage_saysWhoSignedThisVersion_andWhichSignaturesCountNoMore() {
        UUID campaign = TestCampaigns.campaign(SignOffPagesTest::planner);
        UUID call = TestCampaigns.call(SignOffPagesTest::planner, campaign, Map.of());
        UUID signer = signerIn(campaign);
        UUID first = letter(call, "Please call them. {{action_link}}");
        browser("page.planner").get("/letters/" + first).then().body(not(containsString("Signatures")));
        UUID seat = seatForLetters(campaign, signer);
        browser("page.planner").get("/letters/" + first).then().body(containsString("Not signed"));

        decide(campaign, seat, "sign", "");
        browser("page.planner")
                .get("/letters/" + first)
                .then()
                .body(containsString("<span class=\"pill good\">Signed</span>"))
                .body(containsString("Test page.signer, "));

        UUID second = letter(call, "Please call them today. {{action_link}}");
        String changes = "/campaigns/%s/sign-off/%s".formatted(campaign, seat);
        browser("page.planner")
                .get("/letters/" + first)
                .then()
                .body(containsString("<span class=\"pill warn\">Void</span>"))
                .body(containsString("href=\"%s\"".formatted(changes)));
        browser("page.planner").get("/letters/" + second).then().body(containsString("Not signed"));
        browser("page.planner")
                .get(changes)
                .then()
                .statusCode(200)
                .body(containsString("Please call them today."))
                .body(containsString("Beside what was decided on last"));

        decide(campaign, seat, "refuse", "Too urgent");
        browser("page.planner")
                .get("/letters/" + second)
                .then()
                .body(containsString("<span class=\"pill bad\">Refused</span>"))
                .body(containsString("Too urgent"));
    }
}
