package org.groundswell.campaign.people;

import static io.restassured.RestAssured.given;
import static org.groundswell.campaign.support.TestPeople.PASSWORD;
import static org.groundswell.campaign.support.TestPeople.add;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.groundswell.campaign.support.TestPeople.token;
import static org.groundswell.campaign.support.TestPeople.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class SessionTest {

    @Inject
    PersonTokens tokens;

    @Inject
    Jdbi jdbi;

    private static String aLogin() {
        return "p" + UUID.randomUUID();
    }

    private static void isSignedIn(String token, boolean expected) {
        withToken(token).get("/api/v1/me").then().statusCode(expected ? 200 : 401);
    }

    @Test
    void token_opensNothing_afterTheSignOut() {
        String login = aLogin();
        add(login, "viewer");
        String one = token(login, PASSWORD);
        String other = token(login, PASSWORD);

        withToken(one).delete("/api/v1/sessions/current").then().statusCode(204);

        isSignedIn(one, false);
        isSignedIn(other, true);
        withToken(other).delete("/api/v1/sessions").then().statusCode(204);
        isSignedIn(other, false);
    }

    @Test
    void cookie_opensNothing_afterTheSignOutOfThePage() {
        String login = aLogin();
        add(login, "viewer");
        String token = token(login, PASSWORD);

        given().redirects()
                .follow(false)
                .cookie("groundswell_session", token)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/sign-in"));

        isSignedIn(token, false);
    }

    @Test
    void session_ends_whenNobodyUsedItForTwoHours() {
        String login = aLogin();
        UUID id = add(login, "viewer");
        String token = token(login, PASSWORD);

        setBack(id, "last_seen_at", Duration.ofMinutes(110));
        isSignedIn(token, true);
        setBack(id, "last_seen_at", Duration.ofMinutes(121));

        isSignedIn(token, false);
    }

    @Test
    void session_ends_atItsTime_howeverBusyItIs() {
        String login = aLogin();
        UUID id = add(login, "viewer");
        String token = token(login, PASSWORD);

        setBack(id, "expires_at", Duration.ZERO);

        isSignedIn(token, false);
    }

    @Test
    void changedRoles_count_atTheNextRequest() {
        String login = aLogin();
        UUID id = add(login, "campaign-manager");
        String token = token(login, PASSWORD);
        withToken(token).get("/api/v1/people").then().statusCode(200);

        edit(id, login, List.of("viewer"), true);

        withToken(token).get("/api/v1/people").then().statusCode(403);
        withToken(token).get("/api/v1/me").then().body("roles", contains("viewer"));
    }

    @Test
    void session_ends_whenThePersonIsShutOut() {
        String login = aLogin();
        UUID id = add(login, "viewer");
        String token = token(login, PASSWORD);

        edit(id, login, List.of("viewer"), false);

        isSignedIn(token, false);
    }

    @Test
    void otherSessions_end_whenThePasswordIsChanged() {
        String login = aLogin();
        add(login, "viewer");
        String here = token(login, PASSWORD);
        String elsewhere = token(login, PASSWORD);

        withToken(here)
                .body(Map.of("current", PASSWORD, "password", "another password, long enough"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);

        isSignedIn(here, true);
        isSignedIn(elsewhere, false);
    }

    @Test
    void otherServices_areTold_whoIsBehindASession() {
        String login = aLogin();
        UUID id = add(login, "campaign-manager");
        String token = token(login, PASSWORD);
        UUID campaign = TestCampaigns.campaign(() -> withToken(token));
        UUID session = sessionOf(id);
        String service = tokens.issue(
                new PersonClaims(
                        UUID.randomUUID(), "stakeholder-service", "stakeholder-service", Set.of(Roles.SERVICE)),
                Duration.ofMinutes(1));

        withToken(service)
                .get("/api/v1/sessions/{id}/person", session)
                .then()
                .statusCode(200)
                .body("id", is(id.toString()))
                .body("roles", contains("campaign-manager"))
                .body("campaigns", contains(campaign.toString()));
        withToken(service)
                .get("/api/v1/sessions/{id}/person", UUID.randomUUID())
                .then()
                .statusCode(404);
        withToken(token).get("/api/v1/sessions/{id}/person", session).then().statusCode(403);
    }

    @Test
    void tokenForACall_seesTheCampaignsThatItNames_andNoOther() {
        UUID campaign = TestCampaigns.campaign(org.groundswell.campaign.support.TestPeople::manager);
        PersonClaims nobody = new PersonClaims(UUID.randomUUID(), "nobody", "Nobody", Set.of(Roles.VIEWER));

        withToken(tokens.issue(nobody, Duration.ofMinutes(1)))
                .get("/api/v1/campaigns")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        withToken(tokens.issue(nobody, Duration.ofMinutes(1)))
                .get("/api/v1/campaigns/{id}", campaign)
                .then()
                .statusCode(404)
                .body("type", is("/problems/campaign-not-found"));
    }

    private void edit(UUID id, String login, List<String> roles, boolean active) {
        int version = admin().get("/api/v1/people/{id}", id).path("version");
        admin().body(Map.of("name", "Test " + login, "roles", roles, "active", active, "version", version))
                .put("/api/v1/people/{id}", id)
                .then()
                .statusCode(200);
    }

    private UUID sessionOf(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM person_session WHERE person_id = :person")
                .bind("person", personId)
                .mapTo(UUID.class)
                .one());
    }

    private void setBack(UUID personId, String column, Duration by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE person_session SET %s = :at WHERE person_id = :person".formatted(column))
                .bind("at", Clock.systemUTC().instant().minus(by))
                .bind("person", personId)
                .execute());
    }
}
