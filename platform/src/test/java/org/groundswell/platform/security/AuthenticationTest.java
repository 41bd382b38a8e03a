package org.groundswell.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.TestKeys;
import org.groundswell.platform.http.Problem;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class AuthenticationTest {

    private static final PersonClaims VERA =
            new PersonClaims(UUID.randomUUID(), "vera", "Vera Viewer", Set.of(Roles.VIEWER));

    @Inject
    PersonTokens tokens;

    @Inject
    TestKeys keys;

    private static ValidatableResponse me(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/probe/me")
                .then();
    }

    private static void isRefused(ValidatableResponse response, int status) {
        response.statusCode(status).contentType(Problem.MEDIA_TYPE).body("status", is(status));
    }

    @Test
    void person_isKnown_byTheirToken() {
        me(tokens.issue(VERA, Duration.ofMinutes(1)))
                .statusCode(200)
                .body("id", is(VERA.id().toString()))
                .body("username", is("vera"))
                .body("name", is("Vera Viewer"))
                .body("roles", contains("viewer"));
    }

    @Test
    void person_isKnown_byTheirSessionCookie() {
        given().cookie("groundswell_session", tokens.issue(VERA, Duration.ofMinutes(1)))
                .get("/api/v1/probe/me")
                .then()
                .statusCode(200)
                .body("username", is("vera"));
    }

    @Test
    void request_isRefused_withoutToken() {
        isRefused(given().get("/api/v1/probe/me").then(), 401);
    }

    @Test
    void request_isRefused_whenTheTokenIsOver() {
        isRefused(me(tokens.issue(VERA, Duration.ofMinutes(-5))), 401);
    }

    @Test
    void request_isRefused_whenTheTokenIsSignedByAnother() {
        String forged = Jwt.issuer("groundswell")
                .subject(VERA.id().toString())
                .upn("vera")
                .groups(Set.of(Roles.VIEWER))
                .expiresIn(60)
                .signWithSecret("another secret that is long enough");
        isRefused(me(forged), 401);
    }

    @Test
    void request_isRefused_whenTheTokenIsNone() {
        isRefused(me("nonsense"), 401);
    }

    @Test
    void request_isForbidden_withoutTheRole() {
        PersonClaims other = new PersonClaims(UUID.randomUUID(), "otto", "Otto", Set.of(Roles.APPROVER));
        isRefused(me(tokens.issue(other, Duration.ofMinutes(1))), 403);
    }

    @Test
    void endpoint_isClosed_whenNothingSaysWhoMayCallIt() {
        isRefused(given().get("/api/v1/probe").then(), 401);
        isRefused(
                given().header("Authorization", "Bearer " + tokens.issue(VERA, Duration.ofMinutes(1)))
                        .get("/api/v1/probe")
                        .then(),
                403);
    }

    @Test
    void integrator_isKnown_byTheirKeyInEitherHeader() {
        String secret = keys.create("Mail house");
        me(secret).statusCode(200).body("username", is("Mail house")).body("roles", contains("integrator"));
        given().header("X-Api-Key", secret)
                .get("/api/v1/probe/me")
                .then()
                .statusCode(200)
                .body("username", is("Mail house"));
    }

    @Test
    void request_isRefused_whenNobodyHasTheKey() {
        isRefused(me(ApiKeySecret.generate()), 401);
    }
}
