package org.groundswell.campaign.workspace.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class AudiencePagesTest {

    private TestBrowser browser;
    private UUID campaign;
    private UUID audience;
    private UUID call;
    private String page;

    @BeforeEach
    void aDraft() {
        browser = TestBrowser.of("manager", "campaign-manager");
        campaign = TestCampaigns.campaign(TestPeople::manager);
        audience = UUID.randomUUID();
        page = ofDraft(audience);
    }

    private String ofDraft(UUID audience) {
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("audienceId", audience));
        return "/campaigns/%s/plan/audiences/%s".formatted(campaign, call);
    }

    @Test
    void everyCriterionOfARule_survivesAnEditOfSomethingElse() {
        UUID payer = TestCampaigns.payer();
        UUID unknownHere = UUID.randomUUID();
        String rule = """
                {"kinds": ["physician", "employer"], "markets": ["North", "Beyond"], "payerIds": ["%s", "%s"],
                 "linesOfBusiness": ["commercial"], "specialties": ["Cardiology"], "tags": ["board"],
                 "languages": ["es"], "contactPoints": ["email"], "minCoveredLives": 50}
                """.formatted(payer, unknownHere);
        ruleIs(rule);

        String html = browser.get(page)
                .then()
                .statusCode(200)
                .body(containsString("value=\"%s\" checked><span>Meridian Health Plan</span>".formatted(payer)))
                .extract()
                .asString();
        browser.post(page, changed(html, "targetName", "Somebody else")).then().statusCode(303);

        JsonPath saved = audience();
        JsonPath before = new JsonPath(rule);
        for (String list : List.of(
                "kinds",
                "markets",
                "payerIds",
                "linesOfBusiness",
                "specialties",
                "tags",
                "languages",
                "contactPoints")) {
            assertThat(saved.getList("rule." + list))
                    .as(list)
                    .containsExactlyInAnyOrderElementsOf(before.getList(list));
        }
        assertThat(saved.getInt("rule.minCoveredLives")).isEqualTo(50);
    }

    @Test
    void aRuleThatIsTakenOver_bringsItsPayersAlong() {
        UUID payer = TestCampaigns.payer();
        ruleIs("{\"kinds\": [\"patient\"], \"payerIds\": [\"%s\"]}".formatted(payer));

        browser.get("/campaigns/%s/plan/audiences/new?from=%s".formatted(campaign, audience))
                .then()
                .statusCode(200)
                .body(containsString("name=\"payers\" value=\"%s\" checked".formatted(payer)));
    }

    @Test
    void whatIsRefused_changesNoRule() {
        Map<String, Object> mine = changed(browser.get(page).asString(), "kinds", List.of("patient"));
        Map<String, Object> theirs = changed(browser.get(page).asString(), "targetName", "Their choice");
        browser.post(page, theirs).then().statusCode(303);
        int version = audience().getInt("version");

        Response refused = browser.post(page, mine);

        refused.then()
                .statusCode(409)
                .body(containsString("Somebody else saved this page in the meantime"))
                .body(containsString("<td>Employers</td><td>Patients</td>"));
        assertThat(audience().getInt("version")).isEqualTo(version);
        assertThat(audience().getList("rule.kinds")).containsExactly("employer");
        browser.post(page, TestBrowser.filled(refused.asString(), "audience"))
                .then()
                .statusCode(303);
        assertThat(audience().getList("rule.kinds")).containsExactly("patient");
    }

    @Test
    void aRuleThatSomebodyElseChanged_keepsWhatIsAskedAsItWas() {
        Map<String, Object> mine = changed(browser.get(page).asString(), "name", "My name for it");
        given().contentType(ContentType.JSON)
                .body("{\"version\":3,\"name\":\"Theirs\",\"rule\":{\"kinds\":[\"physician\"]}}")
                .put(StakeholderServiceStandIn.url() + "/api/v1/audiences/" + audience)
                .then()
                .statusCode(200);

        browser.post(page, mine).then().statusCode(409).body(containsString("<td>Physicians</td><td>Employers</td>"));

        call().body("name", is("Employers write")).body("version", is(0));
    }

    @Test
    void anAudienceThatIsLaunched_isNotChangedFromATabThatIsStillOpen() {
        letter("our_message", "Please act: {{action_link}}");
        letter("model_letter", "Keep our doctors.");
        Map<String, Object> stale = changed(browser.get(page).asString(), "kinds", List.of("patient"));
        TestPeople.manager()
                .post("/api/v1/calls-to-action/%s/launch".formatted(call))
                .then()
                .statusCode(202);

        browser.post(page, stale)
                .then()
                .statusCode(409)
                .body(containsString("is launched, and whom it asks stays as it is"))
                .body(containsString("value=\"patient\" checked"));
        browser.get(page).then().statusCode(409);

        assertThat(audience().getList("rule.kinds")).containsExactly("employer");
    }

    @Test
    void aRuleByWhichOthersAreAsked_staysTheirs() {
        String shared = ofDraft(StakeholderServiceStandIn.LAUNCHED_AUDIENCE);

        browser.post(shared, changed(browser.get(shared).asString(), "kinds", List.of("patient")))
                .then()
                .statusCode(303);

        call().body("audienceId", is(StakeholderServiceStandIn.AUDIENCE.toString()));
    }

    @Test
    void aRuleThatCantBeReadNow_staysAsItIs_whileTheRestIsSaved() {
        String away = ofDraft(StakeholderServiceStandIn.AUDIENCE_WHEN_BROKEN);
        String html = browser.get(away)
                .then()
                .statusCode(200)
                .body(containsString("can’t be changed: it stays as it is"))
                .body(not(containsString("name=\"kinds\"")))
                .extract()
                .asString();

        browser.post(away, changed(html, "targetName", "Somebody else")).then().statusCode(303);

        call().body("target.name", is("Somebody else"))
                .body("audienceId", is(StakeholderServiceStandIn.AUDIENCE_WHEN_BROKEN.toString()));
    }

    @Test
    void whoeverIsLeftOut_isListedPageByPage_fromTheCountsOfASavedAudience() {
        String list = "/campaigns/%s/plan/left-out/%s?reason=duplicate".formatted(campaign, call);
        browser.get("/campaigns/%s/plan/audiences".formatted(campaign))
                .then()
                .body(containsString("href=\"" + list + "\""));
        browser.get("/campaigns/%s/plan/check".formatted(campaign))
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + list + "\""));

        String next = list + "&after=" + StakeholderServiceStandIn.STAKEHOLDER;
        browser.get(list)
                .then()
                .statusCode(200)
                .body(containsString("Left out: duplicates"))
                .body(containsString("“Employers write”"))
                .body(containsString("Robin &lt;Okafor&gt;"))
                .body(containsString("href=\"" + next.replace("&", "&amp;") + "\""));
        browser.get(next)
                .then()
                .statusCode(200)
                .body(containsString("Ana Silva"))
                .body(not(containsString("Those who follow")));
    }

    @Test
    void whoeverIsLeftOut_isListedPageByPage_ofARuleThatIsNotSaved() {
        String list = "/campaigns/%s/plan/left-out".formatted(campaign);
        Map<String, Object> typed = TestBrowser.filled(
                browser.get("/campaigns/%s/plan/audiences/new".formatted(campaign))
                        .asString(),
                "audience");
        typed.putAll(Map.of("kinds", List.of("employer", "patient"), "tags", "one\ntwo", "reason", "opted_out"));

        String first = browser.post(list, typed)
                .then()
                .statusCode(200)
                .body(containsString("Left out: opted out"))
                .body(containsString("Robin &lt;Okafor&gt;"))
                .extract()
                .asString();
        Map<String, Object> again = TestBrowser.filled(first, "further");

        assertThat(again)
                .containsEntry("kinds", List.of("employer", "patient"))
                .containsEntry("tags", List.of("one\ntwo"))
                .containsEntry("reason", List.of("opted_out"));
        browser.post(list, again).then().statusCode(200).body(containsString("Ana Silva"));
    }

    @Test
    void theListOfThoseLeftOut_saysSo_whileNobodyCanTell_andIsNotForStrangers() {
        ofDraft(StakeholderServiceStandIn.AUDIENCE_WHEN_BROKEN);
        String list = "/campaigns/%s/plan/left-out/%s?reason=duplicate".formatted(campaign, call);

        browser.get(list).then().statusCode(200).body(containsString("does not answer just now"));
        TestBrowser.of("left-out-stranger", "campaign-manager").get(list).then().statusCode(404);
        UUID other = TestCampaigns.campaign(TestPeople::manager);
        browser.get(list.replace(campaign.toString(), other.toString())).then().statusCode(404);
    }

    private void ruleIs(String rule) {
        given().contentType(ContentType.JSON)
                .body(rule)
                .put(StakeholderServiceStandIn.url() + "/api/v1/audiences/" + audience + "?test")
                .then()
                .statusCode(200);
    }

    private JsonPath audience() {
        return given().get(StakeholderServiceStandIn.url() + "/api/v1/audiences/" + audience)
                .jsonPath();
    }

    private ValidatableResponse call() {
        return TestPeople.manager()
                .get("/api/v1/calls-to-action/" + call)
                .then()
                .statusCode(200);
    }

    private void letter(String role, String body) {
        TestPeople.manager()
                .body(Map.of(
                        "role",
                        role,
                        "step",
                        0,
                        "language",
                        "en",
                        "subject",
                        "A letter",
                        "body",
                        body,
                        "callScript",
                        "Hello"))
                .post("/api/v1/calls-to-action/%s/letters".formatted(call))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> changed(String html, String field, Object value) {
        Map<String, Object> fields = new HashMap<>(TestBrowser.filled(html, "audience"));
        fields.put(field, value);
        return fields;
    }
}
