package org.groundswell.notification.integrations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.groundswell.notification.integrations.Integration.event;
import static org.groundswell.notification.integrations.Integration.eventAbout;
import static org.groundswell.notification.integrations.Integration.json;
import static org.groundswell.notification.integrations.Integration.post;
import static org.groundswell.notification.integrations.Integration.postBatch;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AskDeclined;
import org.groundswell.contracts.Observation.EmailBounced;
import org.groundswell.contracts.Observation.EmailDelivered;
import org.groundswell.contracts.Vendor;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.MovableClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class IntakeTest {

    @Inject
    Integration integration;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Inject
    MovableClock movableClock;

    @Test
    void structuredEvent_isAccepted_andPublishedWithItsAsk() {
        UUID integrator = integration.integrator(Vendor.EMAIL_PROVIDER);
        SomeAsk ask = SomeAsk.through("email", jdbi, clock.instant());

        String receipt = post(
                        integration.key(integrator),
                        event("1", "email-delivered", Map.of("deliveryId", ask.deliveryId())))
                .then()
                .statusCode(202)
                .body("status", equalTo("accepted"))
                .extract()
                .path("receiptId");

        assertThat(UUID.fromString(receipt)).isNotNull();
        Observation published = awaitPublished(integrator, 1).getFirst();
        assertThat(published).isInstanceOf(EmailDelivered.class);
        assertThat(published.origin().askId()).contains(ask.askId());
        assertThat(published.origin().vendor()).isEqualTo(Vendor.EMAIL_PROVIDER);
    }

    @Test
    void binaryEvent_isAccepted_withPercentEncodedAttributes() {
        UUID integrator = integration.integrator(Vendor.CRM);
        SomeAsk ask = SomeAsk.through("email", jdbi, clock.instant());

        given().header("X-Api-Key", integration.key(integrator))
                .header("ce-specversion", "1.0")
                .header("ce-id", "caf%C3%A9-1")
                .header("ce-source", "/crm")
                .header("ce-type", Integration.PREFIX + "ask-declined.v1")
                .header("ce-subject", ask.askId())
                .contentType("application/json")
                .body("{\"reason\":\"no time\"}")
                .post("/api/v1/events")
                .then()
                .statusCode(202);

        AskDeclined declined = (AskDeclined) awaitPublished(integrator, 1).getFirst();
        assertThat(declined.origin().id()).isEqualTo("café-1");
        assertThat(declined.reason()).contains("no time");
    }

    @Test
    void repeat_getsTheFirstReceipt_andAChangedRepeat_isRefused() {
        String key = integration.newKey(Vendor.EMAIL_PROVIDER);
        UUID delivery = SomeAsk.through("email", jdbi, clock.instant()).deliveryId();
        Map<String, Object> event = event("r-1", "email-bounced", Map.of("deliveryId", delivery, "permanent", true));
        String first = post(key, event).then().statusCode(202).extract().path("receiptId");

        post(key, new HashMap<>(event))
                .then()
                .statusCode(202)
                .body("receiptId", equalTo(first))
                .body("status", equalTo("repeated"));
        post(key, event("r-1", "email-bounced", Map.of("deliveryId", delivery, "permanent", false)))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/changed-repeat"))
                .body("detail", containsString(first));
    }

    @Test
    void guarantee2_anObservation_isKeptAndPublishedOnce_howeverOftenAndHoweverManyPostIt() throws Exception {
        UUID integrator = integration.integrator(Vendor.EMAIL_PROVIDER);
        String key = integration.key(integrator);
        UUID delivery = SomeAsk.through("email", jdbi, clock.instant()).deliveryId();
        List<Map<String, Object>> events = IntStream.range(0, 40)
                .mapToObj(i -> event("g2-" + i, "email-delivered", Map.of("deliveryId", delivery)))
                .toList();
        List<Callable<Integer>> posts = new ArrayList<>();
        for (int repeat = 0; repeat < 4; repeat++) {
            posts.add(() -> postBatch(key, events).statusCode());
            posts.add(() -> postBatch(key, events.reversed()).statusCode());
            events.forEach(event -> posts.add(() -> post(key, event).statusCode()));
        }

        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var answer : threads.invokeAll(posts)) {
                assertThat(answer.get()).isEqualTo(202);
            }
        }

        assertThat(kept(integrator)).isEqualTo(40);
        await("outbox drained").atMost(Duration.ofSeconds(20)).until(() -> unpublished() == 0);
        assertThat(ObservationsOnKafka.of(integrator)).hasSize(40);
    }

    @Test
    void guarantee2_turnsRed_whereRepeatsArePublishedAgain() {
        PlantedFaults.during(
                "intake.publish-repeats",
                () -> assertThatThrownBy(
                                this::guarantee2_anObservation_isKeptAndPublishedOnce_howeverOftenAndHoweverManyPostIt)
                        .isInstanceOf(AssertionError.class));
    }

    @Test
    void batch_namesWhatBecameOfEachItem_andKeepsTheGoodOnes() {
        UUID integrator = integration.integrator(Vendor.EMAIL_PROVIDER);
        String key = integration.key(integrator);
        UUID known = SomeAsk.through("email", jdbi, clock.instant()).deliveryId();
        UUID unknown = UUID.randomUUID();
        post(key, event("old", "email-delivered", Map.of("deliveryId", known)))
                .then()
                .statusCode(202);

        JsonPath answer = postBatch(
                        key,
                        List.of(
                                event("new", "email-delivered", Map.of("deliveryId", known)),
                                event("old", "email-delivered", Map.of("deliveryId", known)),
                                event("old", "email-complained", Map.of("deliveryId", known)),
                                event("odd", "email-delivered", Map.of("deliveryId", unknown)),
                                event("bad", "email-bounced", Map.of("deliveryId", "x")),
                                event("no", "piece-mailed", Map.of("pieceId", "000-000-000")),
                                event("new", "email-delivered", Map.of("deliveryId", known))))
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();

        assertThat(answer.getList("items.status", String.class))
                .containsExactly("accepted", "repeated", "conflict", "unknown", "invalid", "invalid", "repeated");
        assertThat(answer.getString("items[3].detail")).contains(unknown.toString());
        assertThat(answer.getList("items[4].errors.field", String.class))
                .containsExactlyInAnyOrder("data.deliveryId", "data.permanent");
        assertThat(answer.getString("items[6].receiptId")).isEqualTo(answer.getString("items[0].receiptId"));
        assertThat(kept(integrator)).isEqualTo(3);
    }

    @Test
    void eventAboutAnAskThatDoesNotExistYet_isParked_andAppliedWhenTheAskArrives() {
        checkThatAParkedEventIsApplied();
    }

    @Test
    void guarantee9_turnsRed_whereParkedEventsAreNeverLookedAt() {
        PlantedFaults.during(
                "parked-never-looked-at",
                () -> assertThatThrownBy(this::checkThatAParkedEventIsApplied)
                        .isInstanceOf(ConditionTimeoutException.class));
    }

    @Test
    void observation_carriesTheCorrelationIdOfItsRequest_alsoWhereItHadToWait() {
        UUID integrator = integration.integrator(Vendor.CRM);
        String key = integration.key(integrator);
        SomeAsk known = SomeAsk.through("email", jdbi, clock.instant());
        UUID later = UUID.randomUUID();

        postAs("request-1", key, eventAbout(known.askId(), "c-1", "ask-declined", Map.of()));
        postAs("request-2", key, eventAbout(later, "c-2", "ask-declined", Map.of()));
        SomeAsk.of(later, "email", jdbi, clock.instant());
        awaitPublished(integrator, 2);

        assertThat(ObservationsOnKafka.correlationIds(integrator)).containsOnly("request-1", "request-2");
    }

    private static void postAs(String correlationId, String key, Map<String, Object> event) {
        given().header("X-Api-Key", key)
                .header("X-Correlation-Id", correlationId)
                .contentType("application/cloudevents+json")
                .body(json(event))
                .post("/api/v1/events")
                .then()
                .statusCode(202)
                .header("X-Correlation-Id", equalTo(correlationId));
    }

    private void checkThatAParkedEventIsApplied() {
        UUID integrator = integration.integrator(Vendor.CRM);
        UUID askId = UUID.randomUUID();
        post(integration.key(integrator), eventAbout(askId, "p-1", "ask-declined", Map.of()))
                .then()
                .statusCode(202)
                .body("status", equalTo("unknown"))
                .body("detail", containsString(askId.toString()));
        assertThat(ObservationsOnKafka.of(integrator)).isEmpty();

        SomeAsk.of(askId, "email", jdbi, clock.instant());

        Observation published = awaitPublished(integrator, 1).getFirst();
        assertThat(published.origin().askId()).contains(askId);
        assertThat(state(integrator)).isEqualTo("published");
    }

    @Test
    void eventAboutAnAskThatNeverArrives_isQuarantined_withTheReason() {
        UUID integrator = integration.integrator(Vendor.CRM);
        post(integration.key(integrator), eventAbout(UUID.randomUUID(), "q-1", "ask-declined", Map.of()))
                .then()
                .statusCode(202);
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE observation SET received_at = received_at - interval '25 hours' WHERE integrator_id = ?",
                integrator));

        await("given up")
                .atMost(Duration.ofSeconds(15))
                .until(() -> state(integrator).equals("quarantined"));

        integration
                .administrator()
                .queryParam("status", "quarantined")
                .queryParam("integratorId", integrator)
                .get("/api/v1/event-log")
                .then()
                .statusCode(200)
                .body("items[0].reason", containsString("no ask"));
    }

    @Test
    void timeOfAnEvent_isClampedToBetweenRequestAndReceipt() {
        UUID integrator = integration.integrator(Vendor.EMAIL_PROVIDER);
        String key = integration.key(integrator);
        Instant requested = clock.instant().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MICROS);
        UUID delivery = SomeAsk.through("email", jdbi, requested).deliveryId();
        for (String time : List.of("2001-01-01T00:00:00Z", "2999-01-01T00:00:00+05:00")) {
            Map<String, Object> event = new HashMap<>(event(time, "email-delivered", Map.of("deliveryId", delivery)));
            event.put("time", time);
            post(key, event).then().statusCode(202);
        }

        List<Observation> published = awaitPublished(integrator, 2);

        assertThat(published.getFirst().origin().occurredAt()).isEqualTo(requested);
        assertThat(published.getLast().origin().occurredAt())
                .isEqualTo(published.getLast().origin().receivedAt());
    }

    @Test
    void whatIsNotKnown_andAddressesInDiagnostics_areNotKept() {
        UUID integrator = integration.integrator(Vendor.EMAIL_PROVIDER);
        UUID delivery = SomeAsk.through("email", jdbi, clock.instant()).deliveryId();
        post(
                        integration.key(integrator),
                        event(
                                "d-1",
                                "email-bounced",
                                Map.of(
                                        "deliveryId",
                                        delivery,
                                        "permanent",
                                        true,
                                        "recipient",
                                        "maria@mail.example",
                                        "diagnostic",
                                        "550 5.1.1 <maria@mail.example>: unknown user")))
                .then()
                .statusCode(202);

        EmailBounced bounced = (EmailBounced) awaitPublished(integrator, 1).getFirst();

        assertThat(bounced.diagnostic()).contains("550 5.1.1 <<address>>: unknown user");
        String row =
                jdbi.withHandle(handle -> handle.createQuery("SELECT data FROM observation WHERE integrator_id = ?")
                        .bind(0, integrator)
                        .mapTo(String.class)
                        .one());
        assertThat(row).doesNotContain("maria");
    }

    @Test
    void malformedRequests_areRefused_namingTheField_andNothingIsKept() {
        UUID integrator = integration.integrator(Vendor.EMAIL_PROVIDER);
        String key = integration.key(integrator);
        String id = UUID.randomUUID().toString();
        String start = "{\"specversion\":\"1.0\",\"id\":\"x\",\"source\":\"/t\",\"type\":\"" + Integration.PREFIX;

        refused(key, "{", 400, "body");
        refused(key, "[]", 400, "event");
        refused(key, "", 400, "body");
        refused(key, "{\"specversion\":\"1.0\"}", 400, "source");
        refused(key, start + "email-opened.v1\",\"data\":{}}", 400, "type");
        refused(key, start + "email-delivered.v1\"}", 400, "data");
        refused(key, start + "email-delivered.v1\",\"data\":{\"deliveryId\":7}}", 400, "data.deliveryId");
        refused(
                key,
                start + "email-delivered.v1\",\"time\":\"yesterday\",\"data\":{\"deliveryId\":\"" + id + "\"}}",
                400,
                "time");
        refused(
                key,
                start + "email-bounced.v1\",\"data\":{\"deliveryId\":\"" + id
                        + "\",\"permanent\":true,\"diagnostic\":\"a\\u0000b\"}}",
                400,
                "data.diagnostic");
        refused(key, start + "email-delivered.v1\",\"id\":\"twice\",\"data\":{}}", 400, "body");
        assertThat(kept(integrator)).isZero();
    }

    @Test
    void whatIsTooLarge_OrOfAnotherKind_isRefused() {
        String key = integration.newKey(Vendor.EMAIL_PROVIDER);
        given().header("X-Api-Key", key)
                .contentType("application/cloudevents+json")
                .body(new byte[1_100_000])
                .post("/api/v1/events")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        List<Map<String, Object>> many = IntStream.range(0, 1_001)
                .mapToObj(i -> event("m" + i, "email-delivered", Map.of("deliveryId", UUID.randomUUID())))
                .toList();
        postBatch(key, many).then().statusCode(413);
        given().header("X-Api-Key", key)
                .contentType("text/csv")
                .body("a,b")
                .post("/api/v1/events")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void aKey_postsOnlyItsTypes_andOnlyWhileItIsNotRevoked() {
        UUID integrator = integration.integrator(Vendor.MAIL_HOUSE);
        String key = integration.key(integrator);
        UUID delivery = SomeAsk.through("email", jdbi, clock.instant()).deliveryId();
        post(key, event("1", "email-delivered", Map.of("deliveryId", delivery)))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/type-not-allowed"));
        post("gsk_" + "x".repeat(43), event("1", "email-delivered", Map.of("deliveryId", delivery)))
                .then()
                .statusCode(401);
        given().contentType("application/cloudevents+json")
                .body(json(Map.of()))
                .post("/api/v1/events")
                .then()
                .statusCode(401);
        integration
                .as(Roles.ADMINISTRATOR)
                .body("{}")
                .post("/api/v1/events")
                .then()
                .statusCode(403);
    }

    @Test
    void twoKeys_areActiveForRotation_andTheSecretIsShownOnce() {
        UUID integrator = integration.integrator(Vendor.CALL_CENTRE);
        String first = integration.key(integrator);
        integration.key(integrator);
        integration
                .administrator()
                .post("/api/v1/integrators/{id}/keys", integrator)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/two-keys-active"));
        post(first, event("1", "call-attempted", Map.of("pieceId", "000-000-000", "disposition", "talked")))
                .then()
                .statusCode(202);

        String shown = integration
                .administrator()
                .get("/api/v1/integrators/{id}", integrator)
                .then()
                .statusCode(200)
                .body("keys[0].lastUsedAt", notNullValue())
                .body("example", containsString("curl"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain(first);
        String keyId = JsonPath.from(shown).getString("keys[0].id");
        integration
                .administrator()
                .delete("/api/v1/integrators/{id}/keys/{key}", integrator, keyId)
                .then()
                .statusCode(204);
        await("revoked key refused")
                .atMost(Duration.ofSeconds(20))
                .until(() -> post(first, event("2", "call-attempted", Map.of())).statusCode() == 401);
        integration.key(integrator);
    }

    @Test
    void integrators_areForAdministratorsOnly_andPostOnlyWhatTheirVendorCan() {
        integration.as(Roles.CAMPAIGN_MANAGER).get("/api/v1/integrators").then().statusCode(403);
        integration
                .administrator()
                .body(Map.of(
                        "name",
                        "odd",
                        "vendor",
                        "mail_house",
                        "eventTypes",
                        List.of(Integration.PREFIX + "email-bounced.v1")))
                .post("/api/v1/integrators")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("eventTypes"));
        integration
                .administrator()
                .body(Map.of("name", "odd", "vendor", "postman"))
                .post("/api/v1/integrators")
                .then()
                .statusCode(400)
                .body("detail", containsString("vendor"));
    }

    private static void refused(String key, String body, int status, String field) {
        given().header("X-Api-Key", key)
                .contentType("application/cloudevents+json")
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    private List<Observation> awaitPublished(UUID integrator, int count) {
        await("observations published")
                .atMost(Duration.ofSeconds(20))
                .until(() -> ObservationsOnKafka.of(integrator).size() >= count);
        return ObservationsOnKafka.of(integrator);
    }

    private int unpublished() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE topic = 'integration.observations'")
                        .mapTo(Integer.class)
                        .one());
    }

    private int kept(UUID integrator) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM observation WHERE integrator_id = ?")
                .bind(0, integrator)
                .mapTo(Integer.class)
                .one());
    }

    private String state(UUID integrator) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT state FROM observation WHERE integrator_id = ?")
                .bind(0, integrator)
                .mapTo(String.class)
                .one());
    }
}
