package org.groundswell.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestCampaigns.call;
import static org.groundswell.campaign.support.TestCampaigns.callBody;
import static org.groundswell.campaign.support.TestCampaigns.campaign;
import static org.groundswell.campaign.support.TestCampaigns.campaignBody;
import static org.groundswell.campaign.support.TestCampaigns.contract;
import static org.groundswell.campaign.support.TestCampaigns.payer;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.PayerEvent;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class PlanningTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void aPayer_isMade_andFoundWhereTheLocationSays() {
        String location = manager()
                .body(Map.of("name", " Meridian ", "notes", "Talks since March"))
                .post("/api/v1/payers")
                .then()
                .statusCode(201)
                .body("name", equalTo("Meridian"))
                .extract()
                .header("Location");

        manager().get(location).then().statusCode(200).body("notes", equalTo("Talks since March"));
    }

    @Test
    void anEdit_fromAVersionThatIsNotTheNewest_isRefused() {
        UUID id = payer();
        edit(id, "First", 0).statusCode(200).body("version", equalTo(1));

        edit(id, "Second", 0).statusCode(409).body("type", equalTo("/problems/stale-edit"));

        manager().get("/api/v1/payers/" + id).then().body("name", equalTo("First"));
    }

    @Test
    void aPayersName_isPublished_whenItIsMadeAndWhenItIsEdited() {
        UUID id = payer();
        edit(id, "Renamed", 0).statusCode(200);

        await().untilAsserted(() -> assertThat(
                        TestEvents.published(Topic.CAMPAIGN_EVENTS, EventCatalog.of(PayerEvent.class), id.toString()))
                .extracting(PayerEvent::eventId)
                .containsExactly(id + "/1", id + "/2"));
    }

    @Test
    void aPayersContact_isNotForViewers() {
        UUID id = payer();
        manager()
                .body(Map.of("name", "Pat Lee", "title", "Vice President", "email", "pat@meridian.test"))
                .post("/api/v1/payers/%s/contacts".formatted(id))
                .then()
                .statusCode(201)
                .body("email", equalTo("pat@meridian.test"));

        TestPeople.as("contact-viewer", "viewer")
                .get("/api/v1/payers/%s/contacts".formatted(id))
                .then()
                .statusCode(403);
    }

    @Test
    void aContract_keepsItsLinesOfBusiness() {
        UUID payerId = payer();
        UUID id = contract(payerId, "commercial", "medicare_advantage");

        manager()
                .get("/api/v1/contracts/" + id)
                .then()
                .body("linesOfBusiness", contains("commercial", "medicare_advantage"))
                .body("expiresOn", equalTo("2027-01-01"));
    }

    @Test
    void aContract_ofAnUnknownLineOfBusiness_isRefused_namingTheField() {
        manager()
                .body(Map.of(
                        "name", "X",
                        "linesOfBusiness", List.of("dental"),
                        "effectiveOn", "2024-01-01",
                        "expiresOn", "2027-01-01"))
                .post("/api/v1/payers/%s/contracts".formatted(payer()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(containsString("linesOfBusiness")));
    }

    @Test
    void aCampaign_isPlanned_andItsPlannerIsItsMember() {
        UUID id = campaign(TestPeople::manager);

        manager()
                .get("/api/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("payerName", equalTo("Meridian Health Plan"))
                .body("letterhead.signature", hasSize(2))
                .body("contractIds", hasSize(1));
        manager()
                .get("/api/v1/campaigns/%s/members".formatted(id))
                .then()
                .body("name", contains("Test manager"))
                .body("negotiator", contains(true));
    }

    @Test
    void aCampaign_isOnlyAboutContractsOfItsPayer() {
        UUID contractOfAnother = contract(payer(), "commercial");

        manager()
                .body(campaignBody(payer(), List.of(contractOfAnother)))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(400)
                .body("errors.field", contains("contractIds"));
    }

    @Test
    void aCampaign_isEdited_withItsContracts() {
        UUID payerId = payer();
        UUID first = contract(payerId, "commercial");
        UUID second = contract(payerId, "medicare_advantage");
        String id = manager()
                .body(campaignBody(payerId, List.of(first)))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> edited = campaignBody(payerId, List.of(second));
        edited.put("version", 0);
        edited.put("objective", "A signature");

        manager()
                .body(edited)
                .put("/api/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("objective", equalTo("A signature"))
                .body("contractIds", contains(second.toString()));
    }

    @Test
    void aCallToAction_isPlanned_asADraft() {
        UUID campaignId = campaign(TestPeople::manager);
        UUID id = call(TestPeople::manager, campaignId, Map.of("fallback", "call_list"));

        manager()
                .get("/api/v1/calls-to-action/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("channels", contains("email", "print"))
                .body("fallback", equalTo("call_list"))
                .body("target.name", equalTo("Pat Lee"))
                .body("steps.afterDays", contains(0, 7));
        manager()
                .get("/api/v1/campaigns/%s/calls-to-action".formatted(campaignId))
                .then()
                .body("id", contains(id.toString()));
    }

    @Test
    void aCallToAction_withoutSteps_hasItsFirstMessage() {
        Map<String, Object> body = callBody();
        body.remove("steps");

        manager()
                .body(body)
                .post("/api/v1/campaigns/%s/calls-to-action".formatted(campaign(TestPeople::manager)))
                .then()
                .statusCode(201)
                .body("steps.step", contains(0));
    }

    @Test
    void aCallToAction_whoseRemindersAreOutOfOrder_isRefused() {
        Map<String, Object> body = callBody();
        body.put("steps", List.of(Map.of("step", 0, "afterDays", 0), Map.of("step", 1, "afterDays", 0)));

        manager()
                .body(body)
                .post("/api/v1/campaigns/%s/calls-to-action".formatted(campaign(TestPeople::manager)))
                .then()
                .statusCode(400)
                .body("detail", containsString("steps must be"));
    }

    @Test
    void aCallToAction_thatClosesBeforeItOpens_isRefused() {
        Map<String, Object> body = callBody();
        body.put("window", Map.of("opensOn", "2026-02-01", "closesOn", "2026-01-01"));

        manager()
                .body(body)
                .post("/api/v1/campaigns/%s/calls-to-action".formatted(campaign(TestPeople::manager)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(endsWith("closesOnNotBeforeOpensOn")));
    }

    @Test
    void aDraftCallToAction_isEdited() {
        UUID id = call(TestPeople::manager, campaign(TestPeople::manager), Map.of());
        Map<String, Object> edited = callBody();
        edited.put("name", "Employers call");
        edited.put("version", 0);

        manager()
                .body(edited)
                .put("/api/v1/calls-to-action/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Employers call"))
                .body("version", equalTo(1));
    }

    @Test
    void theRateLimit_isSet_andLifted() {
        UUID id = campaign(TestPeople::manager);

        manager()
                .body(Map.of("maxPerHour", 2000))
                .put("/api/v1/campaigns/%s/rate-limit".formatted(id))
                .then()
                .statusCode(200)
                .body("maxPerHour", equalTo(2000));
        manager()
                .body("{\"maxPerHour\": null}")
                .put("/api/v1/campaigns/%s/rate-limit".formatted(id))
                .then()
                .statusCode(200)
                .body("maxPerHour", equalTo(null));
    }

    @Test
    void whatCanNotBeRead_isRefused_asAProblem() {
        manager()
                .body("{\"name\": \"Mer")
                .post("/api/v1/payers")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        manager().body("[]").post("/api/v1/payers").then().statusCode(400).contentType(PROBLEM);
        manager()
                .body("{\"name\": \"Mer\\u0000idian\"}")
                .post("/api/v1/payers")
                .then()
                .statusCode(400)
                .body("errors.field", contains("name"));
        manager()
                .body("{\"name\": \"Meridian\", \"colour\": \"red\"}")
                .post("/api/v1/payers")
                .then()
                .statusCode(400)
                .body("errors.field", contains("colour"));
        manager()
                .contentType("text/plain")
                .body("Meridian")
                .post("/api/v1/payers")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        manager().get("/api/v1/payers/no-uuid").then().statusCode(404).contentType(PROBLEM);
    }

    private static ValidatableResponse edit(UUID payerId, String name, int version) {
        return manager()
                .body(Map.of("name", name, "version", version))
                .put("/api/v1/payers/" + payerId)
                .then();
    }
}
