package org.groundswell.stakeholder.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.PayerEvent.PayerNamed;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.OtherServices;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@TestSecurity(user = "ann", roles = Roles.CAMPAIGN_MANAGER)
class DirectoryTest {

    @Inject
    Jdbi jdbi;

    @Inject
    OtherServices campaignService;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void stakeholder_isAddedCleaned_andFound() {
        String id = added("""
                {"kind": "physician", "fullName": "Dr. Ana de la Cruz%1$s, MD", "specialty": "Cardiology", "market": "North",
                 "tags": ["Board", "gala"], "language": "Spanish",
                 "contact": {"email": "Ana.%1$s@Example.org", "phone": "(617) 555-0199", "state": "Massachusetts", "zip": "2110"}}
                """.formatted(tag));

        get(id).statusCode(200)
                .body("lastName", is("de la Cruz" + tag))
                .body("contact.email", is("ana." + tag + "@example.org"))
                .body("contact.phone", is("+16175550199"))
                .body("contact.zip", is("02110"))
                .body("language", is("es"))
                .body("tags", hasItems("board", "gala"))
                .body("reach.email", is(true))
                .body("reach.address", is(false))
                .body("history", hasKey("imports"));
        for (String words :
                new String[] {"de la cruz" + tag, "ANA." + tag + "@example.org", "de la Cruz" + tag + " ana"}) {
            search("search", words).body("items", hasSize(1)).body("items[0].id", is(id));
        }
        search("tag", "gala").body("items.id", hasItem(id));
        search("specialty", "CARDIOLOGY").body("items.id", hasItem(id));
        search("language", "en").body("items.id", not(hasItem(id)));
        search("leftAlone", "true").body("items.id", not(hasItem(id)));
        given().get("/api/v1/stakeholders/values").then().statusCode(200).body("languages.value", hasItem("es"));
    }

    @Test
    void whoSawContactData_standsInTheAuditTrail() {
        String id = added("{\"kind\": \"patient\", \"fullName\": \"Gus Seen%s\"}".formatted(tag));
        get(id).statusCode(200);
        search("search", "Seen" + tag).body("items", hasSize(1));

        assertThat(seenBy("ann", "/api/v1/stakeholders/" + id)).containsExactly("GET /api/v1/stakeholders/{id}");
        assertThat(seenBy("ann", "/api/v1/stakeholders")).anyMatch(action -> action.startsWith("GET "));
    }

    private List<String> seenBy(String person, String path) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT action FROM audit_entry WHERE person = :person AND path = :path AND address <> ''")
                .bind("person", person)
                .bind("path", path)
                .mapTo(String.class)
                .list());
    }

    @Test
    void stakeholder_isRefused_namingEveryFieldAtFault() {
        post("""
                {"kind": "patient", "lastName": "X", "shoeSize": 42, "coveredLives": "many",
                 "contact": {"email": "x", "zip": "1"}, "cover": {"lineOfBusiness": "dental", "from": "soon"}}
                """)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("shoeSize", "coveredLives", "contact.email", "contact.zip"))
                .body("errors.field", hasItems("cover.lineOfBusiness", "cover.from"));
        post("{\"kind\": \"regulator\", \"lastName\": \"X\"}").statusCode(400).body("errors[0].field", is("kind"));
        post("{\"kind\": \"employer\", \"fullName\": \"No Organisation\"}").statusCode(400);
        post("{\"kind\": \"patient\", \"lastName\": \"a\\u0000b\"}").statusCode(400);
        post("[]").statusCode(400);
    }

    @Test
    void sameStakeholder_isRefused_withWhomItIs() {
        String person = """
                {"kind": "physician", "fullName": "Bea %1$s", "contact": {"email": "bea.%1$s@example.org"}}
                """.formatted(tag);
        added(person);

        post(person).statusCode(409).body("type", is("/problems/duplicate-stakeholder"));
    }

    @Test
    void edit_changesWhatItNames_takesAwayWhatIsNull_andRefusesAStaleVersion() {
        String id = added("""
                {"kind": "employer", "organisation": "Coop %1$s", "fullName": "Carl Old", "title": "CFO", "coveredLives": 10,
                 "contact": {"email": "c.%1$s@example.org"}}
                """.formatted(tag));
        jdbi.useHandle(
                handle -> handle.execute("UPDATE stakeholder SET email_retired = 'bounced' WHERE id = ?::uuid", id));

        patch(
                        id,
                        "{\"version\": 0, \"lastName\": \"New\", \"title\": null, \"coveredLives\": 250,"
                                + " \"contact\": {\"email\": \"carl." + tag + "@example.org\"}}")
                .statusCode(200)
                .body("fullName", is("Carl New"))
                .body("title", nullValue())
                .body("coveredLives", is(250))
                .body("reach.email", is(true))
                .body("version", is(1));
        patch(id, "{\"version\": 0, \"title\": \"CEO\"}").statusCode(409).body("type", is("/problems/stale-edit"));
        patch(id, "{\"title\": \"CEO\"}").statusCode(400).body("errors[0].field", is("version"));
        patch(UUID.randomUUID().toString(), "{\"version\": 0}").statusCode(404);
    }

    @Test
    void letterFields_areThoseOfTheAllowList_thatAreKnown() {
        String id = added("""
                {"kind": "employer", "organisation": "Dock %1$s", "fullName": "Dora Dean", "title": "Benefits Director",
                 "coveredLives": 1250, "renewalMonth": 7, "contact": {"city": "Boston"}}
                """.formatted(tag));

        Map<String, String> fields = given().get("/api/v1/stakeholders/" + id + "/letter-fields")
                .then()
                .statusCode(200)
                .extract()
                .path("fields");

        assertThat(fields)
                .containsEntry("salutation", "Dear Dora Dean")
                .containsEntry("covered_lives", "1,250")
                .containsEntry("renewal_month", "July")
                .containsEntry("title", "Benefits Director")
                .doesNotContainKeys("npi", "payer_name");
    }

    @Test
    void payer_takesCampaignServicesId_andItsPatientsFollow() {
        String name = "Meridian " + tag;
        UUID ofImport = jdbi.withHandle(
                handle -> handle.createQuery("INSERT INTO payer (name, created_at) VALUES (:name, now()) RETURNING id")
                        .bind("name", name)
                        .mapTo(UUID.class)
                        .one());
        String id = added("{\"kind\": \"patient\", \"fullName\": \"Emil %s\", \"cover\": {\"payerId\": \"%s\"}}"
                .formatted(tag, ofImport));
        UUID ofCampaign = UUID.randomUUID();

        given().contentType("application/json")
                .body(Map.of("name", name.toUpperCase(Locale.ROOT)))
                .put("/api/v1/payers/" + ofCampaign)
                .then()
                .statusCode(200);

        get(id).body("cover.payerId", is(ofCampaign.toString()))
                .body("cover.payerName", is(name.toUpperCase(Locale.ROOT)));
        given().get("/api/v1/payers").then().body("items.id", not(hasItem(ofImport.toString())));
    }

    @Test
    void payer_isKnown_onceCampaignServiceHasNamedIt_andByItsNewNameAfterwards() {
        UUID id = UUID.randomUUID();

        campaignService.say(
                Topic.CAMPAIGN_EVENTS,
                new PayerNamed(id, 1, "First " + tag),
                new PayerNamed(id, 2, "Second " + tag),
                new PayerNamed(id, 2, "Second " + tag));

        await().untilAsserted(() -> given().get("/api/v1/payers")
                .then()
                .body("items.find { it.id == '%s' }.name".formatted(id), is("Second " + tag)));
    }

    @Test
    void merged_isNotFoundAnyMore_butPointsToWhoStays() {
        String kept =
                added("{\"kind\": \"physician\", \"fullName\": \"Fay %s\", \"npi\": \"1234567893\"}".formatted(tag));
        String other = added("{\"kind\": \"physician\", \"fullName\": \"Faye %s\"}".formatted(tag));

        given().contentType("application/json")
                .body(Map.of("into", kept))
                .post("/api/v1/stakeholders/" + other + "/merge")
                .then()
                .statusCode(200)
                .body("id", is(kept));

        search("search", tag).body("items.id", hasItem(kept)).body("items.id", not(hasItem(other)));
        get(other).body("mergedInto", is(kept));
        given().contentType("application/json")
                .body(Map.of("into", other))
                .post("/api/v1/stakeholders/" + kept + "/merge")
                .then()
                .statusCode(409);
        jdbi.useHandle(handle -> handle.execute("DELETE FROM stakeholder WHERE npi = '1234567893'"));
    }

    @Test
    @TestSecurity(user = "vic", roles = Roles.VIEWER)
    void viewers_seeNeitherContactsNorPatients() {
        UUID physician = insert("physician", "Gus");
        UUID patient = insert("patient", "Hal");

        get(physician.toString()).statusCode(200).body("name", is("Gus " + tag)).body("contact", nullValue());
        get(patient.toString()).statusCode(404);
        search("search", tag)
                .body("items.id", not(hasItem(patient.toString())))
                .body("items.id", hasItem(physician.toString()));
        search("search", "gus." + tag + "@example.org").body("items", empty());
        post("{\"kind\": \"patient\", \"lastName\": \"X\"}").statusCode(403);
    }

    @Test
    @TestSecurity
    void strangers_seeNothing() {
        given().get("/api/v1/stakeholders").then().statusCode(401);
        given().get("/api/v1/payers").then().statusCode(401);
    }

    private UUID insert(String kind, String firstName) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO stakeholder (kind, first_name, last_name, full_name, email, created_at, updated_at)
                        VALUES (:kind, :first, :tag, :first || ' ' || :tag, lower(:first) || '.' || :tag || '@example.org', now(), now())
                        RETURNING id
                        """)
                .bind("kind", kind)
                .bind("first", firstName)
                .bind("tag", tag)
                .mapTo(UUID.class)
                .one());
    }

    private static String added(String body) {
        return post(body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/stakeholders")
                .then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return given().contentType("application/json")
                .body(body)
                .patch("/api/v1/stakeholders/" + id)
                .then();
    }

    private static ValidatableResponse get(String id) {
        return given().get("/api/v1/stakeholders/" + id).then();
    }

    private static ValidatableResponse search(String parameter, String value) {
        return given().queryParam(parameter, value)
                .get("/api/v1/stakeholders")
                .then()
                .statusCode(200);
    }
}
