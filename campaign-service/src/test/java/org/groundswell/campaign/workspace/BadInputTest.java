package org.groundswell.campaign.workspace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.UPLOADED_IMPORT;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.groundswell.campaign.support.TestThings.HOSTILE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people should not type or send, and do. */
@QuarkusTest
@WithTestResource(TestServers.class)
class BadInputTest {

    /** Script, three kinds of template syntax, and marks that turn the direction of what follows. */
    private static final String AS_TEXT =
            "&lt;script&gt;alert(1)&lt;/script&gt;{frame.person}{{full_name}}${7*7}{#if true}x{/if}";

    private static final String TOO_MUCH = "x".repeat(100_000);

    @TestHTTPResource
    URI service;

    private TestBrowser browser;
    private UUID payer;
    private UUID campaign;
    private UUID call;
    private String meeting;

    @BeforeEach
    void aCampaignWithAMeeting() {
        browser = TestBrowser.of("manager", "campaign-manager");
        payer = TestCampaigns.payer();
        Map<String, Object> body =
                TestCampaigns.campaignBody(payer, List.of(TestCampaigns.contract(payer, "commercial")));
        body.put("name", HOSTILE);
        body.put("objective", HOSTILE);
        campaign = made(body, "/api/v1/campaigns");
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("name", HOSTILE));
        meeting = "/meetings/" + made(Map.of("name", HOSTILE, "campaignIds", List.of(campaign)), "/api/v1/meetings");
    }

    private static UUID made(Map<String, ?> body, String address) {
        String location = manager()
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    @Test
    void hostileText_isShownAsItWasTyped_onEveryPageThatHasIt() {
        sent(meeting + "/items", Map.of("kind", "decision", "about", campaign, "words", HOSTILE));
        sent(meeting + "/minutes", Map.of("minutes", HOSTILE, "version", 0));
        sent(meeting + "/attendance", Map.of("guests", HOSTILE, "version", 0));
        sent("/campaigns/%s/health".formatted(campaign), Map.of("health", "at_risk", "sentence", HOSTILE));
        sent(
                "/campaigns/%s/sign-off/seats".formatted(campaign),
                Map.of("name", HOSTILE, "holder", "approver", "matters", "call_to_action"));
        sent("/settings/payers/" + payer, Map.of("name", HOSTILE, "notes", HOSTILE, "version", 0));
        sent("/settings/payers/%s/contacts".formatted(payer), Map.of("name", HOSTILE, "title", HOSTILE));

        for (String path : List.of(
                "/",
                "/campaigns/" + campaign,
                "/campaigns/%s/plan/purpose".formatted(campaign),
                "/campaigns/%s/plan/letters".formatted(campaign),
                "/campaigns/%s/plan/check".formatted(campaign),
                "/campaigns/%s/health".formatted(campaign),
                "/campaigns/%s/sign-off".formatted(campaign),
                "/campaigns/%s/members".formatted(campaign),
                "/campaigns/%s/responses".formatted(campaign),
                "/campaigns/%s/briefing".formatted(campaign),
                "/meetings",
                meeting,
                meeting + "/present",
                meeting + "/present?sheet=2",
                meeting + "/present?sheet=3",
                "/settings/payers",
                "/settings/payers/" + payer)) {
            Response page = browser.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.asString()).as(path).doesNotContain("<script>alert").contains(AS_TEXT);
        }
    }

    private void sent(String path, Map<String, ?> fields) {
        Response answer = browser.post(path, fields);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(303);
    }

    @Test
    void aHundredKilobytes_inAnyField_areRefusedAtTheField_andNothingBreaks() {
        tooLong(meeting + "/items", "kind=action", "words");
        tooLong(meeting + "/minutes", "version=0", "minutes");
        tooLong(meeting + "/attendance", "a=b", "guests");
        tooLong("/meetings", "campaigns=" + campaign, "name");
        tooLong("/campaigns/%s/health".formatted(campaign), "health=at_risk", "sentence");
        tooLong("/campaigns/%s/sign-off/seats".formatted(campaign), "matters=letters", "name");
        tooLong("/campaigns/%s/plan/purpose".formatted(campaign), "version=0", "name", "objective", "organisation");
        tooLong(
                "/campaigns/%s/plan/letters/%s/our_message/0/en".formatted(campaign, call),
                "version=0",
                "subject",
                "body",
                "script",
                "reason");
        tooLong("/letters/tone", "concern=inflammatory", "phrase");
        tooLong("/settings/payers", "a=b", "name");
        tooLong("/settings/payers/" + payer, "version=0", "name", "notes");
        tooLong("/settings/payers/%s/contacts".formatted(payer), "a=b", "name", "title", "email", "phone", "address");
        tooLong("/settings/password", "a=b", "current", "password", "repeated");
    }

    private void tooLong(String path, String given, String... fields) {
        Map<String, Object> form = new HashMap<>(Map.of(given.split("=")[0], given.split("=")[1]));
        for (String field : fields) {
            form.put(field, TOO_MUCH);
        }
        Response answer = browser.post(path, form);
        assertThat(answer.statusCode()).as(path).isBetween(400, 422);
        assertThat(answer.asString()).as(path).contains("Please look at this again");
    }

    @Test
    void aHundredKilobytes_forALogin_areRefused() {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("login", TOO_MUCH)
                .formParam("password", TOO_MUCH)
                .post("/sign-in")
                .then()
                .statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500));
    }

    @Test
    void notesThatSomebodyElseSavedMeanwhile_standBesideOnesOwn() {
        sent(meeting + "/minutes", Map.of("minutes", "Their notes", "version", 0));

        Response refused = browser.post(meeting + "/minutes", Map.of("minutes", "My {notes}", "version", 0));

        refused.then().statusCode(409).body(containsString("<td>Their notes</td><td>My {notes}</td>"));
        Map<String, Object> again = new HashMap<>(Map.of("minutes", "My {notes}"));
        again.put("version", version(refused, "minutes-form"));
        sent(meeting + "/minutes", again);
    }

    @Test
    void aLetterThatSomebodyElseSavedMeanwhile_standsBesideOnesOwn() {
        String letter = "/campaigns/%s/plan/letters/%s/our_message/0/en".formatted(campaign, call);
        sent(letter, Map.of("version", 0, "subject", "Ours", "body", "Their words {{action_link}}"));

        Response refused =
                browser.post(letter, Map.of("version", 0, "subject", "Ours", "body", "My words {{action_link}}"));

        refused.then()
                .statusCode(409)
                .body(containsString("Their words"))
                .body(containsString("My words"))
                .body(containsString("Saved by somebody else"));
    }

    private static String version(Response page, String form) {
        var found = Pattern.compile("id=\"%s\".*?name=\"version\" value=\"(\\d+)\"".formatted(form), Pattern.DOTALL)
                .matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void anUploadThatBreaksOff_leavesNothingBehind() throws IOException {
        Browser.manager()
                .multiPart("kind", "physician")
                .multiPart("file", "doctors.csv", "Surname\nMoreno\n".getBytes(StandardCharsets.UTF_8))
                .post("/stakeholders/imports")
                .then()
                .statusCode(303);

        breakOff("/stakeholders/imports", "multipart/form-data; boundary=b", """
            --b\r
            Content-Disposition: form-data; name="kind"\r
            \r
            physician\r
            --b\r
            Content-Disposition: form-data; name="file"; filename="other.csv"\r
            \r
            Surname
            Half a fi\
            """);

        await("the first file is still the last one")
                .during(Duration.ofMillis(700))
                .untilAsserted(() -> Browser.manager()
                        .get("/stakeholders/imports/" + UPLOADED_IMPORT)
                        .then()
                        .statusCode(200)
                        .body(containsString("Moreno 15")));
    }

    @Test
    void anAttachmentThatBreaksOff_isNotThere() throws IOException {
        UUID contract = UUID.fromString(
                manager().get("/api/v1/campaigns/{id}", campaign).path("contractIds[0]"));
        UUID response =
                made(TestCampaigns.offerBody(contract, HOSTILE), "/api/v1/campaigns/%s/responses".formatted(campaign));

        breakOff(
                "/api/v1/responses/%s/attachments?name=offer.txt".formatted(response),
                "application/octet-stream",
                "Half an off");

        await("nothing is attached")
                .during(Duration.ofMillis(700))
                .untilAsserted(() -> manager()
                        .get("/api/v1/responses/{id}/attachments", response)
                        .then()
                        .statusCode(200)
                        .body("$", empty()));
        browser.get("/campaigns/%s/responses/%s".formatted(campaign, response))
                .then()
                .statusCode(200)
                .body(containsString(AS_TEXT));
        manager().get("/api/v1/me").then().body("login", equalTo("manager"));
    }

    /** Says that a megabyte comes, sends the beginning, and is gone. */
    private void breakOff(String path, String type, String beginning) throws IOException {
        String head = """
            POST %s HTTP/1.1\r
            Host: %s:%d\r
            Authorization: Bearer %s\r
            Content-Type: %s\r
            Content-Length: 1000000\r
            \r
            """.formatted(
                path, service.getHost(), service.getPort(), TestPeople.token("manager", TestPeople.PASSWORD), type);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write((head + beginning).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }
}
