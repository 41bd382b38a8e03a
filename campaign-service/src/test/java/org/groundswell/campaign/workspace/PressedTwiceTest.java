package org.groundswell.campaign.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
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

/** Without script nothing holds back the second press: what is made is made once all the same. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PressedTwiceTest {

    private TestBrowser planner;
    private UUID campaign;

    @BeforeEach
    void aCampaign() {
        planner = TestBrowser.of("manager", "campaign-manager");
        campaign = TestCampaigns.campaign(TestPeople::manager);
    }

    private static Map<String, Object> filled(TestBrowser browser, String page, Map<String, ?> typed) {
        Map<String, Object> form = new HashMap<>(TestBrowser.hidden(
                browser.get(page).then().statusCode(200).extract().asString()));
        assertThat(form).as("hidden fields of " + page).containsKey("once");
        form.putAll(typed);
        return form;
    }

    private static void noticed(TestBrowser browser, Response second, String words) {
        second.then().statusCode(303);
        browser.get(second.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(containsString(words));
    }

    @Test
    void howACampaignStands_isSaidOnce() {
        String page = "/campaigns/%s/health".formatted(campaign);
        Map<String, Object> form =
                filled(planner, page, Map.of("health", "on_track", "sentence", "An offer is expected on Friday"));

        planner.post(page, form).then().statusCode(303);
        planner.post(page, form).then().statusCode(303);

        assertThat(planner.get(page).asString().split("An offer is expected on Friday", -1))
                .hasSize(2);
    }

    @Test
    void aLinkToABriefing_isMadeOnce() {
        String briefing = manager()
                .body(Map.of("name", "June"))
                .post("/api/v1/campaigns/%s/briefings".formatted(campaign))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String page = "/briefings/" + briefing;
        Map<String, Object> form = filled(planner, page, Map.of("days", "14"));

        planner.post(page + "/links", form).then().statusCode(200).body(containsString("/shared/"));
        noticed(planner, planner.post(page + "/links", form), "one link was made");

        assertThat(planner.get(page).asString().split("/revoke\"", -1)).hasSize(2);
    }

    @Test
    void somebody_isInvitedOnce() {
        TestBrowser administrator = TestBrowser.of("inviting-administrator", "administrator");
        String name = "Invited " + campaign;
        Map<String, Object> form =
                filled(administrator, "/settings/people", Map.of("name", name, "roles", List.of("viewer")));

        administrator.post("/settings/people/invitations", form).then().statusCode(201);
        noticed(administrator, administrator.post("/settings/people/invitations", form), "one invitation was made");

        assertThat(administrator.get("/settings/people").asString().split("the invitation of " + name, -1))
                .hasSize(2);
    }

    @Test
    void aFile_isAttachedOnce() {
        String response = manager()
                .body(TestCampaigns.offerBody(
                        manager()
                                .get("/api/v1/campaigns/" + campaign)
                                .then()
                                .extract()
                                .path("contractIds[0]"),
                        "An offer"))
                .post("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String page = "/campaigns/%s/responses/%s".formatted(campaign, response);
        String once = String.valueOf(filled(planner, page, Map.of()).get("once"));

        for (int press = 0; press < 2; press++) {
            planner.request()
                    .multiPart("once", once)
                    .multiPart("attachment", "offer.txt", "We offer.".getBytes(StandardCharsets.UTF_8), "text/plain")
                    .post(page + "/files")
                    .then()
                    .statusCode(303);
        }

        manager()
                .get("/api/v1/responses/%s/attachments".formatted(response))
                .then()
                .body("$", hasSize(1));
    }

    @Test
    void aFile_isUploadedOnce() {
        int before = uploads();
        String once = String.valueOf(
                filled(planner, "/stakeholders/imports", Map.of()).get("once"));

        upload(once).then().statusCode(303);
        noticed(planner, upload(once), "uploaded once");

        assertThat(uploads()).isEqualTo(before + 1);
    }

    private Response upload(String once) {
        RequestSpecification request = planner.request()
                .multiPart("once", once)
                .multiPart("kind", "physician")
                .multiPart("file", "doctors.csv", "Surname\nMoreno\n".getBytes(StandardCharsets.UTF_8));
        return request.post("/stakeholders/imports");
    }

    private int uploads() {
        return said("/stakeholders/imports", "Upload number");
    }

    /** The stand-in counts what it was asked to make. */
    private int said(String page, String what) {
        return Integer.parseInt(planner.get(page).asString().replaceFirst("(?s).*%s (\\d+).*".formatted(what), "$1"));
    }

    @Test
    void aTouch_isLoggedOnce() {
        int before = said("/relationships", "Touch number");
        Map<String, Object> form = filled(planner, "/relationships", Map.of("kind", "call", "note", "They will write"));
        String touches = "/relationships/%s/touches".formatted(StakeholderServiceStandIn.STAKEHOLDER);

        planner.post(touches, form).then().statusCode(303);
        planner.post(touches, form).then().statusCode(303);

        assertThat(said("/relationships", "Touch number")).isEqualTo(before + 1);
    }
}
