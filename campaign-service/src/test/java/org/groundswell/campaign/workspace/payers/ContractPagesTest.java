package org.groundswell.campaign.workspace.payers;

import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class ContractPagesTest {

    private TestBrowser planner;
    private UUID contract;
    private String payer;
    private String page;

    @BeforeEach
    void aContract() {
        planner = TestBrowser.of("manager", "campaign-manager");
        UUID payerId = TestCampaigns.payer();
        contract = TestCampaigns.contract(payerId, "commercial", "marketplace");
        payer = "/settings/payers/" + payerId;
        page = "%s/contracts/%s".formatted(payer, contract);
    }

    private Map<String, Object> form() {
        Map<String, Object> form =
                new HashMap<>(TestBrowser.hidden(planner.get(page).asString()));
        form.put("contractName", "Hospital services");
        form.put("linesOfBusiness", List.of("commercial", "marketplace"));
        form.put("markets", "North");
        form.put("effectiveOn", "2024-01-01");
        form.put("expiresOn", "2027-01-01");
        form.put("noticeDays", "120");
        return form;
    }

    @Test
    void aContract_isExtended() {
        planner.get(payer).then().statusCode(200).body(containsString(page)).body(containsString("Jan 1, 2027"));
        planner.get(page)
                .then()
                .statusCode(200)
                .body(containsString("value=\"2027-01-01\""))
                .body(containsString("value=\"commercial\" checked"))
                .body(containsString(">\nNorth</textarea>"));
        Map<String, Object> form = form();
        form.put("expiresOn", "2029-06-30");
        form.put("noticeDays", "90");
        form.put("markets", "North\r\nSouth");
        form.put("linesOfBusiness", List.of("commercial"));

        planner.post(page, form).then().statusCode(303).header("Location", containsString(payer));

        planner.get(payer)
                .then()
                .body(containsString("Jun 30, 2029"))
                .body(containsString("90\u00A0days of notice, North, South"));
        manager()
                .get("/api/v1/contracts/" + contract)
                .then()
                .body("expiresOn", equalTo("2029-06-30"))
                .body("linesOfBusiness", equalTo(List.of("commercial")));
    }

    @Test
    void anExtension_movesTheDaysOnTheBoard() {
        String campaign = manager()
                .body(TestCampaigns.campaignBody(
                        UUID.fromString(payer.substring(payer.lastIndexOf('/') + 1)), List.of(contract)))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        planner.get("/campaigns/%s/plan/purpose".formatted(campaign))
                .then()
                .statusCode(200)
                .body(containsString("href=\"%s\"".formatted(payer)));
        Map<String, Object> form = form();
        String name = "Extended " + contract;
        form.put("contractName", name);
        form.put("expiresOn", "9999-12-31");

        planner.post(page, form).then().statusCode(303);

        planner.get("/").then().statusCode(200).body(containsString(name));
    }

    @Test
    void whatSomebodyElseSavedMeanwhile_standsBesideWhatWasTyped() {
        Map<String, Object> mine = form();
        Map<String, Object> theirs = new HashMap<>(mine);
        theirs.put("expiresOn", "2028-01-01");
        theirs.put("linesOfBusiness", List.of("commercial"));
        mine.put("expiresOn", "2030-01-01");
        planner.post(page, theirs).then().statusCode(303);

        Response refused = planner.post(page, mine);

        refused.then()
                .statusCode(409)
                .body(containsString("<td>2028-01-01</td><td>2030-01-01</td>"))
                .body(not(containsString("<th scope=\"row\">Markets")))
                .body(containsString("<th scope=\"row\">Lines of business</th><td>Commercial</td>"))
                .body(containsString("value=\"2030-01-01\""));
        mine.putAll(TestBrowser.hidden(refused.asString()));
        planner.post(page, mine).then().statusCode(303);
        planner.get(payer).then().body(containsString("Jan 1, 2030"));
    }

    @Test
    void whatIsWrong_isSaidAtItsField() {
        Map<String, Object> wrong = form();
        wrong.put("expiresOn", "2023-01-01");
        wrong.put("contractName", "");
        wrong.put("linesOfBusiness", List.of());
        wrong.put("markets", "x".repeat(101));

        planner.post(page, wrong)
                .then()
                .statusCode(422)
                .body(containsString("id=\"expiresOn-mistake\""))
                .body(containsString("id=\"contractName-mistake\""))
                .body(containsString("id=\"linesOfBusiness-mistake\""))
                .body(containsString("id=\"markets-mistake\""))
                .body(containsString("value=\"2023-01-01\""));
    }

    @Test
    void whoDoesNotPlan_readsAndChangesNothing() {
        TestBrowser contributor = TestBrowser.of("contracts-contributor", "contributor");

        contributor
                .get(payer)
                .then()
                .statusCode(200)
                .body(containsString("Hospital services"))
                .body(not(containsString(page)));
        contributor.get(page).then().statusCode(403);
        contributor.post(page, form()).then().statusCode(403);
        planner.get("%s/contracts/%s".formatted("/settings/payers/" + TestCampaigns.payer(), contract))
                .then()
                .statusCode(404)
                .header("Content-Type", endsWith("charset=utf-8"));
    }
}
