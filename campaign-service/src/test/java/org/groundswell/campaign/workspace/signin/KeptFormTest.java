package org.groundswell.campaign.workspace.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.PASSWORD;
import static org.groundswell.campaign.support.TestPeople.add;
import static org.groundswell.campaign.support.TestPeople.token;
import static org.groundswell.campaign.support.TestPeople.withToken;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session ends in the middle of a form. */
@QuarkusTest
@WithTestResource(TestServers.class)
class KeptFormTest {

    private static final String SESSION = "groundswell_session";
    private static final String KEPT = "groundswell_kept_form";
    private static final String TYPED = "Two lines\r\nand <b>signs</b> & more";

    private static final String ANSWERS = "/campaigns/1/responses/new";

    private String login;
    private String ended;

    @BeforeEach
    void aSessionThatHasEnded() {
        login = "p" + UUID.randomUUID();
        add(login, "campaign-manager");
        ended = token(login, PASSWORD);
        withToken(ended).delete("/api/v1/sessions/current").then().statusCode(204);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false);
    }

    private Response send() {
        return browser()
                .cookie(SESSION, ended)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("name", "Keep our doctors")
                .formParam("objective", TYPED)
                .formParam("once", "1234")
                .post("/campaigns/new/purpose");
    }

    private static Cookie signIn(String login) {
        return browser()
                .contentType(ContentType.URLENC)
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .detailedCookie(SESSION);
    }

    @Test
    void theForm_isStillThere_onceItsSenderHasSignedInAgain() {
        Response kept = send();
        kept.then().statusCode(303).header("Location", endsWith("/sign-in?next=%2Fkept-form"));
        assertThat(kept.getDetailedCookie(KEPT).isHttpOnly()).isTrue();

        browser()
                .cookie(signIn(login))
                .cookie(KEPT, kept.getCookie(KEPT))
                .get("/kept-form")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/campaigns/new/purpose\""))
                .body(containsString("name=\"name\" value=\"Keep our doctors\""))
                .body(containsString("and &lt;b&gt;signs&lt;/b&gt; &amp; more"))
                .body(containsString("name=\"once\" value=\"1234\""));
    }

    @Test
    void aFormWithAFile_isStillThere_butItsFileHasToBeChosenAgain() {
        String kept = withAFile("Offer.pdf", "%PDF-1.7")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Fkept-form"))
                .extract()
                .cookie(KEPT);

        browser()
                .cookie(signIn(login))
                .cookie(KEPT, kept)
                .get("/kept-form")
                .then()
                .statusCode(200)
                .body(containsString("enctype=\"multipart/form-data\""))
                .body(containsString("name=\"summary\" value=\"Two lines"))
                .body(containsString("Zoë said so"))
                .body(containsString("Files can’t be kept"))
                .body(containsString("<label for=\"attachment\">Choose “Offer.pdf” again</label>"))
                .body(containsString("name=\"attachment\" type=\"file\""))
                .body(not(containsString("%PDF")));
    }

    @Test
    void aFormWithAPlaceForAFile_isStillThere_whereNoneWasChosen() {
        String kept = withAFile("", "").cookie(KEPT);

        browser()
                .cookie(signIn(login))
                .cookie(KEPT, kept)
                .get("/kept-form")
                .then()
                .statusCode(200)
                .body(containsString("enctype=\"multipart/form-data\""))
                .body(containsString("Zoë said so"))
                .body(not(containsString("again</label>")));
    }

    @Test
    void aFormThatIsTooLarge_isNotKept_andItsSenderSignsInAllTheSame() {
        withAFile("Offer.pdf", "x".repeat(12_500_000))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Fcampaigns%2F1%2Fresponses%2Fnew"))
                .header("Set-Cookie", nullValue());
        browser()
                .cookie(SESSION, ended)
                .multiPart("summary", "x".repeat(1_100_000))
                .post(ANSWERS)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Fcampaigns%2F1%2Fresponses%2Fnew"));
    }

    /** Written out, since browsers say how long it is and this client does not. */
    private Response withAFile(String name, String file) {
        return browser()
                .cookie(SESSION, ended)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("multipart/form-data; boundary=b")
                .body("""
                    --b\r
                    Content-Disposition: form-data; name="summary"\r
                    \r
                    %s, Zoë said so\r
                    --b\r
                    Content-Disposition: form-data; name="attachment"; filename="%s"\r
                    Content-Type: application/octet-stream\r
                    \r
                    %s\r
                    --b--\r
                    """.formatted(TYPED, name, file).getBytes(StandardCharsets.UTF_8))
                .post(ANSWERS);
    }

    @Test
    void theForm_isStillThere_whereAnotherTabHasSignedOut() {
        CookieFilter cookies = new CookieFilter();
        browser()
                .filter(cookies)
                .contentType(ContentType.URLENC)
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in");
        browser().filter(cookies).post("/sign-out").then().statusCode(303).cookie(SESSION, "");

        browser()
                .filter(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC)
                .formParam("name", "Keep our doctors")
                .post("/campaigns/new/purpose")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Fkept-form"));
        browser()
                .filter(cookies)
                .contentType(ContentType.URLENC)
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .formParam("next", "/kept-form")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/kept-form"));

        browser().filter(cookies).get("/kept-form").then().statusCode(200).body(containsString("Keep our doctors"));
    }

    @Test
    void theForm_isShownToNobodyElse() {
        String opener = send().getCookie(KEPT);
        String other = "p" + UUID.randomUUID();
        add(other, "campaign-manager");

        browser()
                .cookie(signIn(other))
                .cookie(KEPT, opener)
                .get("/kept-form")
                .then()
                .statusCode(303);
        browser()
                .cookie(signIn(login))
                .cookie(KEPT, withAnotherKey(opener))
                .get("/kept-form")
                .then()
                .statusCode(303);
    }

    private static String withAnotherKey(String opener) {
        char last = opener.charAt(opener.length() - 2);
        return opener.substring(0, opener.length() - 2) + (last == 'A' ? "BA" : "AA");
    }

    @Test
    void whatAnotherSiteSent_isNotKept() {
        browser()
                .cookie(SESSION, ended)
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.URLENC)
                .formParam("name", "Theirs")
                .post("/campaigns/new/purpose")
                .then()
                .statusCode(403)
                .header("Set-Cookie", not(containsString(KEPT)));
    }

    @Test
    void passwords_areNotKept() {
        browser()
                .cookie(SESSION, ended)
                .contentType(ContentType.URLENC)
                .formParam("current", PASSWORD)
                .formParam("password", "another password, long enough")
                .post("/settings/password")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next="));
    }

    @Test
    void aForm_thatComesInTime_isNotTouched() {
        Cookie session = signIn(login);

        browser()
                .cookie(session)
                .contentType(ContentType.URLENC)
                .formParam("current", "not my password")
                .formParam("password", "another password, long enough")
                .formParam("repeated", "another password, long enough")
                .post("/settings/password")
                .then()
                .statusCode(400)
                .body(containsString("This is not your password"));
    }
}
