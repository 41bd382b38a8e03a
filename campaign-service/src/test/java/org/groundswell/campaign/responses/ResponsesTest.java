package org.groundswell.campaign.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.PayerResponseRecorded;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.PayerResponseReceived;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Topic;
import org.groundswell.contracts.Vendor;
import org.groundswell.contracts.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class ResponsesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    private UUID campaign;
    private UUID contract;

    @BeforeEach
    void planACampaign() {
        UUID payer = TestCampaigns.payer();
        contract = TestCampaigns.contract(payer, "commercial", "medicare_advantage");
        campaign = UUID.fromString(manager()
                .body(TestCampaigns.campaignBody(payer, List.of(contract)))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void aResponse_isRecorded_andPublished() {
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
        Map<String, Object> details = details("refusal");
        details.put("answersCallsToAction", List.of(call));
        UUID id = UUID.fromString(record(details)
                .statusCode(201)
                .body("state", equalTo("confirmed"))
                .body("visibility", equalTo("team"))
                .body("version", equalTo(1))
                .extract()
                .path("id"));

        await("event")
                .untilAsserted(() -> assertThat(events())
                        .containsExactly(new PayerResponseRecorded(
                                campaign,
                                id,
                                1,
                                contract,
                                LineOfBusiness.COMMERCIAL,
                                ResponseKind.REFUSAL,
                                Stance.UNFAVOURABLE,
                                Visibility.TEAM,
                                TODAY,
                                List.of(call))));
    }

    @Test
    void recordingOne_answersWhatIsDue_andCorrectingItTakesThatBack() {
        due("commercial", TODAY.minusDays(9), "medicare_advantage", TODAY.plusDays(3));
        answers().body("overdue", contains(true, false)).body("daysOverdue", contains(9, 0));

        Map<String, Object> details = details("counter_offer");
        String id = record(details).statusCode(201).extract().path("id");
        answers().body("[0].answeredOn", equalTo(TODAY.toString())).body("overdue", contains(false, false));

        details.put("lineOfBusiness", "medicare_advantage");
        details.put("reason", "It was about Medicare Advantage");
        details.put("version", 1);
        correct(id, details).statusCode(200).body("version", equalTo(2));
        answers()
                .body("overdue", contains(true, false))
                .body("[0].answeredOn", nullValue())
                .body("[1].answeredOn", equalTo(TODAY.toString()));
        manager()
                .get("/api/v1/responses/%s/history".formatted(id))
                .then()
                .body("what", contains("corrected", "recorded"))
                .body("reason[0]", equalTo("It was about Medicare Advantage"))
                .body("response.lineOfBusiness", contains("medicare_advantage", "commercial"));
    }

    @Test
    void whatIsNoAnswer_leavesItOverdue() {
        due("commercial", TODAY.minusDays(1), "medicare_advantage", TODAY);

        record(details("acknowledged")).statusCode(201);
        record(details("public_statement")).statusCode(201);

        answers().body("overdue", contains(true, false));
    }

    @Test
    void anAnswerOfAnEarlierRound_doesNotCount() {
        Map<String, Object> early = details("refusal");
        early.put("receivedOn", TODAY.minusDays(20).toString());
        record(early).statusCode(201);

        manager()
                .body(List.of(Map.of(
                        "contractId",
                        contract,
                        "lineOfBusiness",
                        "commercial",
                        "askedOn",
                        TODAY.minusDays(10).toString(),
                        "dueOn",
                        TODAY.minusDays(2).toString())))
                .put(answersDue())
                .then()
                .statusCode(200)
                .body("overdue", contains(true));
        Map<String, Object> late = details("offer");
        late.put("receivedOn", TODAY.minusDays(1).toString());
        record(late).statusCode(201);
        answers().body("overdue", contains(false)).body("timeToAnswerDays", contains(9));
    }

    @Test
    void aCorrection_fromAnOldVersion_isRefused() {
        Map<String, Object> details = details("meeting");
        String id = record(details).extract().path("id");
        details.put("version", 1);
        details.put("summary", "First");
        correct(id, details).statusCode(200);

        details.put("summary", "Second");
        correct(id, details).statusCode(409).body("type", equalTo("/problems/stale-edit"));
    }

    @Test
    void whatDoesNotFitTheCampaign_isRefused_namingTheField() {
        Map<String, Object> details = details("offer");
        details.put("lineOfBusiness", "medicaid");
        record(details).statusCode(400).body("errors.field", contains("lineOfBusiness"));
        details = details("offer");
        details.put("contractId", UUID.randomUUID());
        record(details).statusCode(400).body("errors.field", contains("contractId"));
        details = details("offer");
        details.put("receivedOn", TODAY.plusDays(2).toString());
        record(details).statusCode(400).body("errors.field", contains("receivedOn"));
        details = details("offer");
        details.put("answersCallsToAction", List.of(UUID.randomUUID()));
        record(details).statusCode(400).body("errors.field", contains("answersCallsToAction"));
        details = details("bribe");
        record(details).statusCode(400);

        list("manager", "campaign-manager").body("items", empty());
    }

    @Test
    void anOffer_isForNegotiators_andBriefingForViewers() {
        member("responses-contributor", "contributor", false);
        member("responses-viewer", "viewer", false);
        String offer = record(details("offer"))
                .body("visibility", equalTo("negotiators"))
                .extract()
                .path("id");
        record(details("refusal"));
        Map<String, Object> open = details("termination_notice");
        open.put("visibility", "briefing");
        record(open);

        list("manager", "campaign-manager").body("items", hasSize(3));
        list("responses-contributor", "contributor").body("items", hasSize(2));
        list("responses-viewer", "viewer").body("items.kind", contains("termination_notice"));
        TestPeople.as("responses-contributor", "contributor")
                .get("/api/v1/responses/" + offer)
                .then()
                .statusCode(404);
        TestPeople.as("responses-stranger", "campaign-manager")
                .get("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .statusCode(404);
    }

    @Test
    void anObservedResponse_countsOnceAPersonHasConfirmedIt() {
        due("commercial", TODAY.minusDays(1), "medicare_advantage", TODAY);
        PayerResponseReceived observed = observed(campaign);
        TestEvents.publish(Topic.INTEGRATION_OBSERVATIONS, observed, observed);

        String id = await("observed")
                .until(
                        () -> list("manager", "campaign-manager").extract().<List<String>>path("items.id"),
                        ids -> ids.size() == 1)
                .getFirst();
        list("manager", "campaign-manager")
                .body("items.state", contains("observed"))
                .body("items.contractId", contains(contract.toString()));
        answers().body("overdue", hasItem(true));

        manager().post("/api/v1/responses/%s/confirm".formatted(id)).then().statusCode(200);
        answers().body("overdue", contains(false, false));
        manager()
                .post("/api/v1/responses/%s/confirm".formatted(id))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/response-decided"));
        await("event").untilAsserted(() -> assertThat(events()).hasSize(1));

        manager()
                .body(Map.of("reason", "They meant another contract"))
                .post("/api/v1/responses/%s/dismiss".formatted(id))
                .then()
                .statusCode(200)
                .body("state", equalTo("dismissed"));
        answers().body("overdue", contains(true, false));
    }

    @Test
    void anObservation_aboutNoCampaignOfOurs_isQuarantined_andTheNextIsTaken() {
        UUID nowhere = UUID.randomUUID();
        TestEvents.publish(Topic.INTEGRATION_OBSERVATIONS, observed(nowhere), observed(campaign));

        await("the next")
                .untilAsserted(() -> list("manager", "campaign-manager").body("items", hasSize(1)));
        await("quarantine")
                .untilAsserted(() -> TestPeople.admin()
                        .get("/api/v1/quarantine?limit=200")
                        .then()
                        .statusCode(200)
                        .body("records.reason", hasItem("There is no campaign " + nowhere)));
    }

    private PayerResponseReceived observed(UUID about) {
        return new PayerResponseReceived(
                new Observation.Origin(
                        UUID.randomUUID(),
                        Vendor.CRM,
                        "/crm",
                        UUID.randomUUID().toString(),
                        campaign.toString(),
                        Optional.empty(),
                        Instant.now().minus(Duration.ofMinutes(1)),
                        Instant.now()),
                about,
                Optional.empty(),
                LineOfBusiness.COMMERCIAL,
                ResponseKind.REFUSAL,
                Stance.UNFAVOURABLE,
                TODAY,
                Optional.of("Pat Lee"),
                Optional.of("No"));
    }

    private void member(String login, String role, boolean negotiator) {
        UUID person = TestPeople.idOf(TestPeople.as(login, role));
        manager()
                .body(Map.of("negotiator", negotiator))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, person))
                .then()
                .statusCode(lessThan(300));
    }

    @Test
    void files_areDownloadedAsFiles_byWhoeverSeesTheResponse() {
        Map<String, Object> details = details("offer");
        details.put("nextStep", "Ask counsel by Friday");
        String id = record(details)
                .statusCode(201)
                .body("nextStep", equalTo("Ask counsel by Friday"))
                .extract()
                .path("id");
        String file = attach(id, "..\\Offer \u2013 \"final\".pdf", "%PDF-1.7 offer")
                .statusCode(201)
                .body("contentType", equalTo("application/pdf"))
                .body("size", equalTo(14))
                .extract()
                .path("id");

        manager()
                .get("/api/v1/attachments/" + file)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", startsWith("attachment; filename=\"Offer _ _final_.pdf\""))
                .body(equalTo("%PDF-1.7 offer"));
        UUID teammate = TestPeople.idOf(TestPeople.as("attachments-teammate", "contributor"));
        manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, teammate))
                .then()
                .statusCode(200);
        TestPeople.as("attachments-teammate", "contributor")
                .get("/api/v1/attachments/" + file)
                .then()
                .statusCode(404);
        manager().delete("/api/v1/attachments/" + file).then().statusCode(204);
        manager().get("/api/v1/responses/%s/attachments".formatted(id)).then().body("size()", equalTo(0));
    }

    @Test
    void aFileThatIsNotWhatItsNameSays_isNotAttached() {
        String id = record(details("refusal")).statusCode(201).extract().path("id");

        attach(id, "offer.pdf", "<script>alert(1)</script>")
                .statusCode(415)
                .body("type", equalTo("/problems/attachment-type"));
        attach(id, "offer.html", "<p>").statusCode(415);
        attach(id, "offer.txt", "").statusCode(400);
        attach(id, "offer.txt", "x".repeat((10 << 20) + 1)).statusCode(413);
    }

    private static ValidatableResponse attach(String response, String name, String content) {
        return manager()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/responses/%s/attachments".formatted(response))
                .then();
    }

    private ValidatableResponse record(Map<String, Object> details) {
        return manager()
                .body(details)
                .post("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then();
    }

    private static ValidatableResponse correct(String id, Map<String, Object> details) {
        return manager().body(details).put("/api/v1/responses/" + id).then();
    }

    private ValidatableResponse list(String login, String role) {
        return TestPeople.as(login, role)
                .get("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .statusCode(200);
    }

    private void due(String one, LocalDate first, String other, LocalDate second) {
        manager()
                .body(List.of(
                        Map.of("contractId", contract, "lineOfBusiness", one, "dueOn", first.toString()),
                        Map.of("contractId", contract, "lineOfBusiness", other, "dueOn", second.toString())))
                .put(answersDue())
                .then()
                .statusCode(200)
                .body("", hasSize(2));
    }

    private ValidatableResponse answers() {
        return manager().get(answersDue()).then().statusCode(200);
    }

    private String answersDue() {
        return "/api/v1/campaigns/%s/answers-due".formatted(campaign);
    }

    private List<PayerResponseRecorded> events() {
        return TestEvents.published(Topic.CAMPAIGN_EVENTS, EventCatalog.of(CampaignEvent.class), campaign.toString())
                .stream()
                .map(PayerResponseRecorded.class::cast)
                .toList();
    }

    private Map<String, Object> details(String kind) {
        return new HashMap<>(Map.of(
                "contractId",
                contract,
                "lineOfBusiness",
                "commercial",
                "kind",
                kind,
                "stance",
                "unfavourable",
                "receivedOn",
                TODAY.toString()));
    }
}
