package org.groundswell.campaign.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.platform.time.MovableClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class SigningInTest {

    @Inject
    MovableClock clock;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void resetClock() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void theFirstAdministrator_signsIn_withTheConfiguredPassword() {
        signIn("admin", "a-password-for-tests").statusCode(201).body("roles", contains("administrator"));
    }

    @Test
    void signingIn_ignoresTheCaseOfTheLogin() {
        signIn(" ADMIN ", "a-password-for-tests").statusCode(201);
    }

    @Test
    void aPassword_isKeptAsAnArgon2Hash() {
        TestPeople.add("hashed", "viewer");

        String stored =
                jdbi.withHandle(handle -> handle.createQuery("SELECT password_hash FROM person WHERE login = 'hashed'")
                        .mapTo(String.class)
                        .one());

        assertThat(stored).startsWith("$argon2id$").doesNotContain(TestPeople.PASSWORD);
    }

    @Test
    void aWrongPassword_andAnUnknownLogin_getTheSameAnswer() {
        TestPeople.add("somebody", "viewer");

        String wrongPassword = refusal("somebody", "not the password");
        String unknownLogin = refusal("nobody-of-this-name", "not the password");

        assertThat(wrongPassword).isEqualTo(unknownLogin).contains("/problems/sign-in-refused");
    }

    @Test
    void afterTenWrongPasswords_evenTheRightOneIsRefused_untilTheWindowIsOver() {
        // Given
        TestPeople.add("guessed-at", "viewer");
        for (int attempt = 0; attempt < 10; attempt++) {
            signIn("guessed-at", "guess number " + attempt).statusCode(401);
        }

        // When
        ValidatableResponse right = signIn("guessed-at", TestPeople.PASSWORD);

        // Then
        right.statusCode(429).body("type", equalTo("/problems/too-many-attempts"));
        clock.moveBy(Duration.ofMinutes(16));
        signIn("guessed-at", TestPeople.PASSWORD).statusCode(201);
    }

    @Test
    void whoSignsIn_startsAnew_withTheirAttempts() {
        TestPeople.add("forgetful", "viewer");
        for (int round = 0; round < 3; round++) {
            for (int attempt = 0; attempt < 4; attempt++) {
                signIn("forgetful", "was it this one?").statusCode(401);
            }
            signIn("forgetful", TestPeople.PASSWORD).statusCode(201);
        }
    }

    @Test
    void anAddress_thatTriesManyLogins_isStopped_andOthersAreNot() {
        // Given
        TestPeople.add("sprayed-at", "viewer");
        for (int attempt = 0; attempt < 50; attempt++) {
            signInFrom("203.0.113.7", "nobody-" + attempt, "Spring2027!").statusCode(401);
        }

        // When
        ValidatableResponse sprayed = signInFrom("203.0.113.7", "sprayed-at", TestPeople.PASSWORD);

        // Then
        sprayed.statusCode(429).body("type", equalTo("/problems/too-many-attempts"));
        signInFrom("203.0.113.8", "sprayed-at", TestPeople.PASSWORD).statusCode(201);
        clock.moveBy(Duration.ofMinutes(16));
        signInFrom("203.0.113.7", "sprayed-at", TestPeople.PASSWORD).statusCode(201);
    }

    @Test
    void anAttackerElsewhere_locksNobodyOut_atTheirOwnDesk() {
        // Given
        TestPeople.add("envied", "viewer");
        signInFrom("198.51.100.20", "envied", TestPeople.PASSWORD).statusCode(201);

        // When
        for (int attempt = 0; attempt < 11; attempt++) {
            signInFrom("203.0.113.99", "envied", "guess number " + attempt);
        }

        // Then
        signInFrom("203.0.113.99", "envied", TestPeople.PASSWORD).statusCode(429);
        signInFrom("198.51.100.20", "envied", TestPeople.PASSWORD).statusCode(201);
        signInFrom("203.0.113.100", "envied", TestPeople.PASSWORD).statusCode(429);
    }

    @Test
    void refusedAttempts_areWrittenDownOnce_soThatNobodyFillsTheTrail() {
        for (int attempt = 0; attempt < 20; attempt++) {
            signInFrom("203.0.113.50", "hammered-at", "guess number " + attempt);
        }

        TestPeople.admin()
                .queryParam("text", "sign-in")
                .queryParam("person", "hammered-at")
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.findAll { it.status == 401 }", hasSize(10))
                .body("items.findAll { it.status == 429 }", hasSize(1));
    }

    @Test
    void onlyAnAdministrator_addsPeople() {
        TestPeople.manager()
                .body(Map.of(
                        "login",
                        "smuggled-in",
                        "name",
                        "X",
                        "roles",
                        List.of("administrator"),
                        "password",
                        "long enough 123"))
                .post("/api/v1/people")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aPerson_hasNoRole_thatOnlyServicesHave() {
        TestPeople.admin()
                .body(Map.of("login", "robot", "name", "X", "roles", List.of("service"), "password", "long enough 123"))
                .post("/api/v1/people")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString("roles")));
    }

    @Test
    void aLogin_isTakenOnce() {
        TestPeople.add("unique", "viewer");

        TestPeople.admin()
                .body(Map.of("login", "Unique", "name", "X", "roles", List.of("viewer"), "password", "long enough 123"))
                .post("/api/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/login-taken"));
    }

    @Test
    void whoIsNotActive_canNotSignIn() {
        UUID id = TestPeople.add("leaving", "viewer");

        TestPeople.admin()
                .body(Map.of("name", "Left", "roles", List.of("viewer"), "active", false, "version", 0))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200);

        signIn("leaving", TestPeople.PASSWORD).statusCode(401);
    }

    @Test
    void theLastAdministrator_canNotBeRemoved() {
        UUID id = TestPeople.idOf(TestPeople.admin());

        TestPeople.admin()
                .body(Map.of("name", "Administrator", "roles", List.of("viewer"), "active", true, "version", 0))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));

        TestPeople.admin().get("/api/v1/me").then().body("roles", contains("administrator"));
    }

    @Test
    void aPerson_changesTheirOwnPassword_knowingTheOldOne() {
        TestPeople.as("careful", "viewer")
                .body(Map.of("current", "not mine at all", "password", "another password"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(401);

        TestPeople.as("careful", "viewer")
                .body(Map.of("current", TestPeople.PASSWORD, "password", "another password"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);

        signIn("careful", TestPeople.PASSWORD).statusCode(401);
        signIn("careful", "another password").statusCode(201);
    }

    @Test
    void withoutAToken_nothingIsShown() {
        given().get("/api/v1/people").then().statusCode(401).contentType("application/problem+json");
        given().get("/api/v1/campaigns").then().statusCode(401);
    }

    @Test
    void noAnswer_showsAPassword() {
        TestPeople.admin().get("/api/v1/people").then().statusCode(200).body(not(containsString("argon2")));
    }

    private static String refusal(String login, String password) {
        return signIn(login, password)
                .statusCode(401)
                .extract()
                .asString()
                .replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }

    private static ValidatableResponse signIn(String login, String password) {
        return signInFrom("127.0.0.1", login, password);
    }

    private static ValidatableResponse signInFrom(String address, String login, String password) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("login", login, "password", password))
                .post("/api/v1/sessions")
                .then();
    }
}
