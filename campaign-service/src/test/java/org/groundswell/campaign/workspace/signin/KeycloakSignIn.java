package org.groundswell.campaign.workspace.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.campaign.support.Keycloak;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

/**
 * Signing in through a real Keycloak, which is fetched (176 MB) and started for it. Not among the tests of every build, but of CI's:
 * {@code mvn -Pkeycloak -pl campaign-service -am test -Dtest=KeycloakSignIn -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@QuarkusTest
@WithTestResource(TestServers.class)
@WithTestResource(value = Keycloak.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class KeycloakSignIn {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final CookieFilter ours = new CookieFilter();

    private static RequestSpecification browser(CookieFilter cookies) {
        return given().filter(cookies).redirects().follow(false).urlEncodingEnabled(false);
    }

    @Test
    void whoeverKeycloakKnows_isSignedIn_withTheirRealmRoles() {
        String toKeycloak = browser(ours)
                .get("/sign-in/openid?next=%2Fmeetings%3Fafter%3D1")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(toKeycloak).contains("/realms/groundswell/").contains("code_challenge_method=S256");
        Response login =
                given().redirects().follow(false).urlEncodingEnabled(false).get(toKeycloak);
        Matcher form = ACTION.matcher(login.asString());
        assertThat(form.find()).isTrue();

        // Its cookies are for TLS alone; browsers take localhost for as safe, and this client does not.
        String back = given().cookies(login.getCookies())
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("username", Keycloak.PERSON)
                .formParam("password", Keycloak.PASSWORD)
                .post(form.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        Response answer = browser(ours).get(back);
        while (answer.statusCode() == 302) {
            answer = browser(ours).get(answer.header("Location"));
        }

        answer.then().statusCode(303).header("Location", endsWith("/meetings?after=1"));
        given().cookie("groundswell_session", answer.getCookie("groundswell_session"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("login", is(Keycloak.PERSON))
                .body("name", is("Kim Okafor"))
                .body("roles", contains("approver"));
    }
}
