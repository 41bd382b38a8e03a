package org.groundswell.campaign.workspace.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.add;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.OpenIdProviderStandIn;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

/** Through an OpenID provider, by the authorisation code flow with PKCE. */
@QuarkusTest
@WithTestResource(TestServers.class)
class OpenIdSignInTest {

    private static final String SESSION = "groundswell_session";

    private final String login = "o" + UUID.randomUUID();

    /** As a browser does it; the provider takes whom the address names. */
    private static Response signIn(String who) {
        CookieFilter cookies = new CookieFilter();
        String toProvider = given().filter(cookies)
                .redirects()
                .follow(false)
                .get("/sign-in/openid")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(toProvider).startsWith(OpenIdProviderStandIn.url()).contains("code_challenge_method=S256");
        String back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(toProvider + "&login_hint=" + who)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        Response answer = given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(back);
        while (answer.statusCode() == 302) {
            answer = given().filter(cookies)
                    .redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(answer.header("Location"));
        }
        return answer;
    }

    @Test
    void whomTheProviderVouchesFor_isSignedIn_withTheRolesOfTheClaim() {
        Response answer = signIn(login + ":approver,viewer,something-else");
        answer.then().statusCode(200).body(containsString("You are signed in"));
        String token = answer.getCookie(SESSION);

        given().cookie(SESSION, token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("login", is(login))
                .body("name", is("Named " + login))
                .body("roles", containsInAnyOrder("approver", "viewer"));

        String later = signIn(login + ":contributor").getCookie(SESSION);
        given().cookie(SESSION, later).get("/api/v1/me").then().body("roles", is(List.of("contributor")));
    }

    @Test
    void whoeverHasNoRole_isRefused() {
        signIn(login).then().statusCode(403).body(containsString("no role"));
    }

    @Test
    void whoeverIsShutOutHere_staysOut() {
        String token = signIn(login + ":viewer").getCookie(SESSION);
        String id = given().cookie(SESSION, token).get("/api/v1/me").path("id");
        int version = admin().get("/api/v1/people/{id}", id).path("version");
        admin().body(Map.of("name", login, "roles", List.of("viewer"), "active", false, "version", version))
                .put("/api/v1/people/{id}", id)
                .then()
                .statusCode(200);

        signIn(login + ":viewer").then().statusCode(403);
    }

    @Test
    void aLocalAccount_isNotTakenOver_bySomebodyOfTheSameName() {
        add(login, "viewer");

        signIn(login + ":administrator").then().statusCode(409);
    }

    @Test
    void theSignInPage_offersIt() {
        given().get("/sign-in").then().statusCode(200).body(containsString("href=\"/sign-in/openid\""));
    }

    @Test
    void whatTheProviderIssued_opensNothingElse() {
        given().header("Authorization", "Bearer " + "eyJhbGciOiJub25lIn0.e30.")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }
}
