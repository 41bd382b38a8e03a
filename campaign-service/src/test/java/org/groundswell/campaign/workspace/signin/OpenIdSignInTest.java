package org.groundswell.campaign.workspace.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.add;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.OpenIdProviderStandIn;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through an OpenID provider, by the authorisation code flow with PKCE. */
@QuarkusTest
@WithTestResource(TestServers.class)
class OpenIdSignInTest {

    private static final String SESSION = "groundswell_session";

    private static final String FILTERED = "/meetings/7?sheet=2&find=%C3%AB";
    private static final String FILTERED_ENCODED = "%2Fmeetings%2F7%3Fsheet%3D2%26find%3D%25C3%25AB";

    private final String login = "o" + UUID.randomUUID();

    private static Response signIn(String who) {
        return signIn(who, "/sign-in/openid", new CookieFilter());
    }

    /** As a browser does it; the provider takes whom the address names. */
    private static Response signIn(String who, String address, CookieFilter cookies) {
        String toProvider = given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address)
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
        answer.then().statusCode(303).header("Location", endsWith("/"));
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
    void theSignInPage_offersIt_forThePageThatSomebodyCameFor() {
        given().urlEncodingEnabled(false)
                .get("/sign-in?next=" + FILTERED_ENCODED)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sign-in/openid?next=%s\"".formatted(FILTERED_ENCODED)));
    }

    @Test
    void whoeverCameForAPage_comesBackToIt() {
        signIn(login + ":viewer", "/sign-in/openid?next=" + FILTERED_ENCODED, new CookieFilter())
                .then()
                .statusCode(303)
                .header("Location", endsWith(FILTERED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https%3A%2F%2Felsewhere.example", "%2F%2Felsewhere.example", "%2F%5Celsewhere.example"})
    void signingIn_leadsNowhereElse(String next) {
        String location = signIn(login + ":viewer", "/sign-in/openid?next=" + next, new CookieFilter())
                .header("Location");

        assertThat(location).doesNotContain("elsewhere").endsWith("/");
    }

    @Test
    void aFormThatWasSentTooLate_isStillThere() {
        CookieFilter cookies = new CookieFilter();
        Response first = signIn(login + ":campaign-manager", "/sign-in/openid", cookies);
        given().header("Authorization", "Bearer " + first.getCookie(SESSION))
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(204);
        String toSignIn = given().filter(cookies)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("name", "Keep our doctors")
                .post("/campaigns/new/purpose")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(toSignIn).endsWith("/sign-in?next=%2Fkept-form");

        signIn(login + ":campaign-manager", "/sign-in/openid?next=%2Fkept-form", cookies)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/kept-form"));

        given().filter(cookies).get("/kept-form").then().statusCode(200).body(containsString("Keep our doctors"));
    }

    @Test
    void whatTheProviderIssued_opensNothingElse() {
        given().header("Authorization", "Bearer " + "eyJhbGciOiJub25lIn0.e30.")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }
}
