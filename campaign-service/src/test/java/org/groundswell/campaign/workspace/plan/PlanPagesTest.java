package org.groundswell.campaign.workspace.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class PlanPagesTest {

    private TestBrowser browser;

    @BeforeEach
    void signIn() {
        browser = TestBrowser.of("manager", "campaign-manager");
    }

    @Test
    void aCampaign_isPlannedLaunchedAndTakenBack_withoutAnyScript() {
        // Given a payer and a contract that are not there yet
        Map<String, Object> purpose =
                new HashMap<>(TestBrowser.hidden(browser.get("/campaigns/new").asString()));
        purpose.putAll(purposeFields("A campaign planned on pages"));
        purpose.putAll(Map.of(
                "do", "add-contract",
                "payerName", "Summit Health",
                "contractName", "Hospital <services>",
                "linesOfBusiness", List.of("commercial", "medicare_advantage"),
                "markets", "North\nSouth",
                "effectiveOn", "2024-01-01",
                "expiresOn", "2027-06-30",
                "noticeDays", "120"));
        String added = browser.post("/campaigns/new", purpose)
                .then()
                .statusCode(200)
                .body(containsString("A campaign planned on pages"))
                .body(containsString("Hospital &lt;services&gt;"))
                .extract()
                .asString();
        Matcher chosen =
                Pattern.compile("name=\"contracts\" value=\"([^\"]+)\" checked").matcher(added);
        assertThat(chosen.find()).isTrue();

        // When the steps are gone through
        purpose.remove("do");
        purpose.put("contracts", chosen.group(1));
        browser.post("/campaigns/new", purpose)
                .then()
                .statusCode(422)
                .body(containsString("Press “Add this contract” to keep it"));
        purpose.keySet().removeAll(List.of("payerName", "contractName", "markets", "linesOfBusiness"));
        String audiences = browser.post("/campaigns/new", purpose)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID campaign = UUID.fromString(audiences.replaceAll(".*/campaigns/([^/]+)/.*", "$1"));
        String plan = "/campaigns/" + campaign + "/plan";
        browser.get(plan).then().statusCode(303).header("Location", endsWith("/plan/audiences"));
        browser.post(plan + "/audiences/new", audienceFields()).then().statusCode(303);
        browser.get(plan + "/audiences")
                .then()
                .statusCode(200)
                .body(containsString("Employers in the north"))
                .body(containsString("duplicates"))
                .body(containsString("will be asked"));
        String call = firstMatch(browser.get(plan + "/letters").asString(), "section id=\"([0-9a-f-]{36})\"");
        write(plan, call, "our_message", "Dear {{full_name}}, please act: {{action_link}}");
        write(plan, call, "model_letter", "I am writing about {{payer_name}}.");
        Map<String, Object> schedule =
                TestBrowser.hidden(browser.get(plan + "/schedule").asString());
        schedule.putAll(Map.of(
                "opensOn-" + call,
                "2024-01-01",
                "closesOn-" + call,
                "2099-12-31",
                "reminders-" + call,
                "7, 14",
                "maxPerHour",
                "2,000"));
        browser.post(plan + "/schedule", schedule).then().statusCode(303).header("Location", containsString("/check"));

        // Then it is ready, and launched by the number
        browser.get(plan + "/check")
                .then()
                .statusCode(200)
                .body(containsString("ready to be launched"))
                .body(containsString("at most 2,000 messages an hour"))
                .body(containsString("after 7\u00A0days, 14\u00A0days"));
        browser.post(plan + "/check", Map.of("count", "11"))
                .then()
                .statusCode(422)
                .body(containsString("You typed 11, and 10 people will be asked"));
        browser.post(plan + "/check", Map.of("count", "10"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/campaigns/" + campaign + "/launch"));
        browser.get("/campaigns/" + campaign + "/launch")
                .then()
                .statusCode(200)
                .body(containsString("Take the launch back"));
        browser.post("/campaigns/" + campaign + "/launch/undo", Map.of()).then().statusCode(303);
        browser.get("/campaigns/" + campaign + "/launch?done=undone")
                .then()
                .body(containsString("Nobody was asked."))
                .body(containsString("somebody took the launch back"));
        browser.post("/campaigns/" + campaign + "/launch/undo", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("too late"));
    }

    @Test
    void whatWasTyped_staysInTheForm_withEachMistakeSaidAboveAndAtItsField() {
        browser.post(
                        "/campaigns/new",
                        Map.of("name", "", "organisation", "River <b>bend</b>", "objective", "x".repeat(100_000)))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name\""))
                .body(containsString("id=\"name-mistake\""))
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("River &lt;b&gt;bend&lt;/b&gt;"))
                .body(containsString("Make this shorter: it has 100,000 characters"))
                .body(containsString("Choose the contracts that are negotiated"));
    }

    @Test
    void aFormThatIsSentTwice_makesOneCampaign() {
        UUID payer = TestCampaigns.payer();
        Map<String, Object> fields = new HashMap<>(purposeFields("Sent twice"));
        fields.putAll(TestBrowser.hidden(browser.get("/campaigns/new").asString()));
        fields.put("contracts", TestCampaigns.contract(payer, "commercial").toString());

        String first = browser.post("/campaigns/new", fields).header("Location");
        String second = browser.post("/campaigns/new", fields).header("Location");

        assertThat(second).isEqualTo(first).contains("/plan/audiences");
    }

    @Test
    void anEditOfSomethingThatSomebodyElseSaved_showsBoth_andIsTakenTheNextTime() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        String purpose = "/campaigns/" + campaign + "/plan/purpose";
        String html = browser.get(purpose).asString();
        Map<String, Object> mine = new HashMap<>(purposeFields("My name for it"));
        mine.put("contracts", firstMatch(html, "name=\"contracts\" value=\"([^\"]+)\" checked"));
        mine.putAll(TestBrowser.hidden(html));
        Map<String, Object> theirs = new HashMap<>(mine);
        theirs.put("name", "Their name for it");
        browser.post(purpose, theirs).then().statusCode(303);

        Response refused = browser.post(purpose, mine);

        refused.then()
                .statusCode(409)
                .body(containsString("Somebody else saved this page in the meantime"))
                .body(containsString("<td>Their name for it</td><td>My name for it</td>"))
                .body(containsString("value=\"My name for it\""));
        mine.putAll(TestBrowser.hidden(refused.asString()));
        browser.post(purpose, mine).then().statusCode(303);
    }

    @Test
    void formsOfOtherSites_areRefused_alsoWhereNobodyIsSignedInYet() {
        browser.request()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "x")
                .post("/campaigns/new")
                .then()
                .statusCode(403);
        given().header("Origin", "https://elsewhere.example")
                .formParam("login", "manager")
                .formParam("password", TestPeople.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(403)
                .header("Set-Cookie", (String) null);
    }

    @Test
    void whereStakeholdersCantBeAsked_thatPartSaysSo_andTheRestWorks() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        TestCampaigns.call(
                TestPeople::manager,
                campaign,
                Map.of("name", "Uncounted", "audienceId", StakeholderServiceStandIn.AUDIENCE_WHEN_BROKEN));

        browser.get("/campaigns/" + campaign + "/plan/audiences")
                .then()
                .statusCode(200)
                .body(containsString("Uncounted"))
                .body(containsString("does not answer just now"));
        browser.get("/campaigns/" + campaign + "/plan/check")
                .then()
                .statusCode(200)
                .body(containsString("nobody can count who will be asked"))
                .body(not(containsString("nothing was launched")));
    }

    @Test
    void wordingThatInflames_isKeptOnlyForAReason() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        String letter = "/campaigns/%s/plan/letters/%s/our_message/0/en".formatted(campaign, call);
        Map<String, Object> fields = new HashMap<>(Map.of(
                "version", "0", "subject", "Our hospitals", "body", "Their greed knows no end. {{action_link}}"));

        browser.post(letter + "/preview", fields)
                .then()
                .statusCode(200)
                .body(containsString("<q>greed</q> may inflame"));
        browser.post(letter, fields)
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-mistake\""))
                .body(containsString("Their greed knows no end."));
        fields.put("reason", "A quotation from the newspaper");
        browser.post(letter, fields).then().statusCode(303);
        browser.get(letter).then().body(containsString("version 1"));
        TestPeople.admin()
                .queryParam("campaign", campaign)
                .queryParam("person", "manager")
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items[0].status", is(303))
                .body("items[0].detail", containsString("\"keptWording\":[\"greed\"]"))
                .body("items[0].detail", containsString("A quotation from the newspaper"));
    }

    @Test
    void aLetter_isShownAsARealStakeholderGetsIt_withWhatTheyLack() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        browser.post(
                        "/campaigns/%s/plan/letters/%s/our_message/0/en/preview".formatted(campaign, call),
                        Map.of(
                                "subject",
                                "For {{full_name}}",
                                "body",
                                "Dear {{title}} {{full_name}} <script>alert(1)</script> {{action_link}}",
                                "person",
                                StakeholderServiceStandIn.STAKEHOLDER.toString(),
                                "view",
                                "email"))
                .then()
                .statusCode(200)
                .body(containsString("Robin &lt;Okafor&gt;"))
                .body(containsString("<code>title</code>"))
                .body(containsString("Riverbend Health"))
                .body(not(containsString("<script>")));
    }

    @Test
    void aPartOfAPage_leadsToTheSignInPage_whenTheSessionIsOver() {
        given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/campaigns/new?from=%C3%AB&x=1#top")
                .formParam("kinds", "employer")
                .post("/campaigns/%s/plan/audiences/count".formatted(UUID.randomUUID()))
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/sign-in?next=%2Fcampaigns%2Fnew%3Ffrom%3D%25C3%25AB%26x%3D1");
    }

    @Test
    void textThatNoDatabaseTakes_isNoReasonToFail() {
        browser.post("/campaigns/new", Map.of("name", "a\u0000b {x} {{y}} \u202Egnp"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"ab {x} {{y}} \u202Egnp\""));
    }

    @Test
    void planning_isNotForViewers() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        TestBrowser viewer = TestBrowser.of("plan-viewer", "viewer");

        viewer.get("/campaigns/" + campaign + "/plan/purpose")
                .then()
                .statusCode(403)
                .body(containsString("Not for you"));
        viewer.get("/campaigns/new").then().statusCode(403);
    }

    private void write(String plan, String call, String role, String body) {
        browser.post(
                        "%s/letters/%s/%s/0/en".formatted(plan, call, role),
                        Map.of("version", "0", "subject", "Our hospitals", "body", body))
                .then()
                .statusCode(303);
    }

    private static Map<String, Object> purposeFields(String name) {
        return Map.of(
                "name", name,
                "objective", "A fair renewal",
                "organisation", "Riverbend Health",
                "address", "1 Main Street\r\nSpringfield, IL 62701",
                "signature", "Dr. Ada Moreno");
    }

    private static Map<String, Object> audienceFields() {
        return Map.of(
                "name", "Employers in the north",
                "kinds", "employer",
                "markets", "North",
                "action", "write_letter",
                "role", "payer_person",
                "targetName", "Jonathan Pruitt",
                "channels", List.of("email", "print"));
    }

    private static String firstMatch(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
