package org.groundswell.stakeholder.relationships;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.AsksOf;
import org.groundswell.stakeholder.asks.Launches;
import org.groundswell.stakeholder.asks.SavedAudiences;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who of us knows whom, and what came of it. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@TestSecurity(user = "nell", roles = Roles.CONTRIBUTOR)
class RelationshipsTest {

    @Inject
    People people;

    @Inject
    SavedAudiences audiences;

    @Inject
    OtherServices campaignService;

    @Inject
    AsksOf asksOf;

    @Inject
    Clock clock;

    @Inject
    Jdbi jdbi;

    private final String market = People.aMarket();
    private final String owner = "Owner " + market;

    @Test
    void employers_areListed_theMostCoveredLivesFirst_pageByPage() {
        UUID small = people.employer(market, 40, "relationship_owner", owner);
        UUID large = people.employer(market, 4_000, "relationship_owner", owner);
        UUID physician = people.physician(market, "relationship_owner", owner);

        relationships(Map.of("owner", owner.toUpperCase(java.util.Locale.ROOT)))
                .body("items.id", contains(large.toString(), small.toString(), physician.toString()));
        String next = relationships(Map.of("owner", owner, "kind", "employer", "limit", 1))
                .body("items.id", contains(large.toString()))
                .extract()
                .path("next");
        relationships(Map.of("owner", owner, "kind", "employer", "limit", 1, "after", next))
                .body("items.id", contains(small.toString()));
    }

    @Test
    void whatWasSpokenOf_standsWithTheRelationship_andThePromiseUntilItIsKept() {
        UUID employer = people.employer(market, 900, "relationship_owner", owner, "broker", "Dock Benefits");
        log(employer, Map.of("kind", "meeting", "note", "Worried about the network", "at", "2026-01-05T10:00:00Z"))
                .statusCode(201);
        String promised = log(
                        employer,
                        Map.of(
                                "kind",
                                "call",
                                "note",
                                "Spoke to Ann",
                                "promise",
                                "Writes to Meridian",
                                "promisedFor",
                                "2026-12-01"))
                .statusCode(201)
                .extract()
                .path("id");

        relationships(Map.of("owner", owner))
                .body("items[0].lastTouch.kind", equalTo("call"))
                .body("items[0].lastTouch.by", equalTo("nell"))
                .body("items[0].promise.text", equalTo("Writes to Meridian"))
                .body("items[0].promise", not(hasKey("keptAt")))
                .body("items[0].broker", equalTo("Dock Benefits"))
                .body("items[0].contact.email", equalTo(emailOf(employer)));
        given().post("/api/v1/stakeholders/%s/touches/%s/kept".formatted(employer, promised))
                .then()
                .statusCode(200);
        relationships(Map.of("owner", owner)).body("items[0].promise", hasKey("keptAt"));
        given().get("/api/v1/stakeholders/" + employer)
                .then()
                .body("history.touches.kind", contains("call", "meeting"));
    }

    @Test
    @TestSecurity(user = "ada", roles = Roles.ADMINISTRATOR)
    void whoWasAskedInACampaign_isFound_withWhatTheyDid() {
        UUID asked = people.employer(market, 900, "relationship_owner", owner);
        Launches launch = Launches.of(audiences.of(market), clock.instant());
        campaignService.say(Topic.CAMPAIGN_EVENTS, launch.launched(1), launch.released(2));
        asksOf.awaitHandedOver(launch.callToActionId(), 1);
        people.employer(market, 800, "relationship_owner", owner);
        UUID ask = asksOf.callToAction(launch.callToActionId()).getFirst().id();
        given().contentType(ContentType.JSON)
                .body(Map.of("form", "letter", "proof", "confirmed", "evidence", "a copy arrived"))
                .post("/api/v1/asks/" + ask + "/outreach")
                .then()
                .statusCode(201);

        relationships(Map.of("campaign", launch.campaignId()))
                .body("items.id", contains(asked.toString()))
                .body("items[0].asks.confirmed", equalTo(1))
                .body("items[0].did.form", equalTo("letter"));
        relationships(Map.of("campaign", UUID.randomUUID())).body("items", empty());
    }

    @Test
    void touches_areRefused_thatCantBe() {
        UUID employer = people.employer(market, 900);

        log(employer, Map.of("kind", "call", "promisedFor", "2026-12-01"))
                .statusCode(400)
                .body("errors[0].field", equalTo("promise"));
        log(employer, Map.of("kind", "telepathy")).statusCode(400);
        log(employer, Map.of("kind", "call", "at", "2999-01-01T00:00:00Z")).statusCode(400);
        log(UUID.randomUUID(), Map.of("kind", "call")).statusCode(404);
        given().queryParam("kind", "patient")
                .get("/api/v1/relationships")
                .then()
                .statusCode(400);
    }

    @Test
    @TestSecurity(user = "vic", roles = Roles.VIEWER)
    void viewers_seeWhoKeepsWhom_andNeitherContactsNorWordsNorPatients() {
        UUID employer = people.employer(market, 900, "relationship_owner", owner, "full_name", "Ann Secret");
        UUID patient = people.patient(market, "relationship_owner", owner, "full_name", "Pat Secret");
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO touch (stakeholder_id, kind, touched_at, note, promise, logged_by, logged_at)
                SELECT id, 'call', now(), 'Ann Secret is ill', 'Secret promise', 'nell', now()
                FROM stakeholder WHERE id = ANY (?)
                """, (Object) new UUID[] {employer, patient}));

        relationships(Map.of("owner", owner))
                .body("items.id", contains(employer.toString()))
                .body("items[0].contact", nullValue())
                .body("items[0].lastTouch.kind", equalTo("call"));
        log(employer, Map.of("kind", "call")).statusCode(403);
        List<String> refused = List.of(
                "/api/v1/stakeholders/" + employer + "/touches",
                "/api/v1/suppressions",
                "/api/v1/imports",
                "/api/v1/imports/mappings",
                "/api/v1/audiences/" + UUID.randomUUID() + "/left-out?reason=suppressed",
                "/api/v1/asks?stakeholder=" + patient);
        refused.forEach(path -> given().get(path).then().statusCode(403));
        List<String> shown = List.of(
                "/api/v1/relationships?owner=" + owner.replace(" ", "%20"),
                "/api/v1/stakeholders/" + employer,
                "/api/v1/stakeholders?market=" + market.replace(" ", "%20"),
                "/api/v1/stakeholders/" + employer + "/letter-fields",
                "/api/v1/stakeholders/values");
        shown.forEach(path -> assertThat(given().urlEncodingEnabled(false)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .as(path)
                .doesNotContain("Secret", emailOf(employer), phoneOf(employer), patient.toString()));
    }

    private String emailOf(UUID id) {
        return text("email", id);
    }

    private String phoneOf(UUID id) {
        return text("phone", id);
    }

    private String text(String column, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT %s FROM stakeholder WHERE id = :id".formatted(column))
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private static ValidatableResponse relationships(Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/api/v1/relationships")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse log(UUID stakeholder, Map<String, ?> touch) {
        return given().contentType(ContentType.JSON)
                .body(touch)
                .post("/api/v1/stakeholders/" + stakeholder + "/touches")
                .then();
    }
}
