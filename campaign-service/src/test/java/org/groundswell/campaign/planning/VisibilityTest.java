package org.groundswell.campaign.planning;

import static org.groundswell.campaign.support.TestCampaigns.call;
import static org.groundswell.campaign.support.TestCampaigns.callBody;
import static org.groundswell.campaign.support.TestCampaigns.campaign;
import static org.groundswell.campaign.support.TestCampaigns.campaignBody;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

/** To somebody who is no member, a campaign does not exist. */
@QuarkusTest
@WithTestResource(TestServers.class)
class VisibilityTest {

    @Test
    void aCampaign_isNotFound_bySomebodyWhoIsNoMember() {
        UUID id = campaign(TestPeople::manager);

        outsider()
                .get("/api/v1/campaigns/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/campaign-not-found"));
        outsider().get("/api/v1/campaigns?limit=500").then().body("items.id", not(hasItem(id.toString())));
        outsider().get("/api/v1/campaigns/%s/members".formatted(id)).then().statusCode(404);
        outsider()
                .get("/api/v1/campaigns/%s/calls-to-action".formatted(id))
                .then()
                .statusCode(404);
    }

    @Test
    void aCampaign_isNotChanged_bySomebodyWhoIsNoMember() {
        UUID id = campaign(TestPeople::manager);
        UUID callId = call(TestPeople::manager, id, Map.of());
        Map<String, Object> edited = campaignBody(UUID.randomUUID(), List.of());
        edited.put("version", 0);
        Map<String, Object> editedCall = callBody();
        editedCall.put("version", 0);

        outsider().body(edited).put("/api/v1/campaigns/" + id).then().statusCode(404);
        outsider()
                .body(Map.of("maxPerHour", 1))
                .put("/api/v1/campaigns/%s/rate-limit".formatted(id))
                .then()
                .statusCode(404);
        outsider()
                .body(callBody())
                .post("/api/v1/campaigns/%s/calls-to-action".formatted(id))
                .then()
                .statusCode(404);
        outsider()
                .body(editedCall)
                .put("/api/v1/calls-to-action/" + callId)
                .then()
                .statusCode(404);
        outsider()
                .body(Map.of("negotiator", true))
                .put("/api/v1/campaigns/%s/members/%s".formatted(id, TestPeople.idOf(outsider())))
                .then()
                .statusCode(404);
    }

    @Test
    void aCallToAction_isNotFound_bySomebodyWhoIsNoMember() {
        UUID id = call(TestPeople::manager, campaign(TestPeople::manager), Map.of());

        outsider()
                .get("/api/v1/calls-to-action/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/call-to-action-not-found"));
    }

    @Test
    void anAdministrator_seesEveryCampaign() {
        UUID id = campaign(TestPeople::manager);

        admin().get("/api/v1/campaigns/" + id).then().statusCode(200);
    }

    @Test
    void aMember_seesTheCampaign_untilTheyAreNone() {
        UUID id = campaign(TestPeople::manager);
        String members = "/api/v1/campaigns/%s/members/%s".formatted(id, TestPeople.idOf(reader()));

        manager()
                .body(Map.of("negotiator", false))
                .put(members)
                .then()
                .statusCode(200)
                .body("$", hasSize(2));
        reader().get("/api/v1/campaigns/" + id).then().statusCode(200);

        manager().delete(members).then().statusCode(200).body("$", hasSize(1));
        reader().get("/api/v1/campaigns/" + id).then().statusCode(404);
    }

    @Test
    void theLastMember_stays() {
        UUID id = campaign(TestPeople::manager);

        manager()
                .delete("/api/v1/campaigns/%s/members/%s".formatted(id, TestPeople.idOf(manager())))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-member"));

        manager().get("/api/v1/campaigns/" + id).then().statusCode(200);
    }

    @Test
    void aViewer_seesTheTarget_butNotHowToReachThem() {
        UUID id = campaign(TestPeople::manager);
        UUID callId = call(TestPeople::manager, id, Map.of());
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(id, TestPeople.idOf(reader())))
                .then()
                .statusCode(200);

        reader().get("/api/v1/calls-to-action/" + callId)
                .then()
                .body("target.name", equalTo("Pat Lee"))
                .body("target.phone", nullValue());
    }

    @Test
    void aViewer_plansNothing() {
        reader().body(callBody()).post("/api/v1/payers").then().statusCode(403);
    }

    @Test
    void theList_comesAPageAtATime() {
        campaign(TestPeople::manager);
        campaign(TestPeople::manager);

        String next = manager()
                .get("/api/v1/campaigns?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");

        manager()
                .get("/api/v1/campaigns?limit=1&after=" + next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(next)));
        manager().get("/api/v1/campaigns?limit=0").then().statusCode(400);
    }

    private static RequestSpecification outsider() {
        return TestPeople.as("outsider", "campaign-manager");
    }

    private static RequestSpecification reader() {
        return TestPeople.as("reader", "viewer");
    }
}
