package org.groundswell.campaign.workspace.settings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.PASSWORD;
import static org.groundswell.campaign.support.TestPeople.add;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.groundswell.campaign.support.TestPeople.token;
import static org.groundswell.campaign.support.TestPeople.withToken;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.CaughtMail;
import org.groundswell.localstack.mail.MailCatcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class SettingsTest {

    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");
    private static final String OTHER_PASSWORD = "another password, long enough";

    private static String aLogin() {
        return "p" + UUID.randomUUID();
    }

    private static RequestSpecification form(String token) {
        return given().redirects().follow(false).contentType(ContentType.URLENC).cookie("groundswell_session", token);
    }

    private static String adminToken() {
        return token("admin", "a-password-for-tests");
    }

    private static String invite(String name, String role) {
        String page = form(adminToken())
                .formParam("name", name)
                .formParam("roles", role)
                .post("/settings/people/invitations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static RequestSpecification stranger() {
        return given().redirects().follow(false).contentType(ContentType.URLENC);
    }

    @Test
    void anInvitation_makesAnAccount_once() {
        String link = invite("Ana Cruz", "approver");
        String login = aLogin();
        given().get(link).then().statusCode(200).body(containsString("value=\"Ana Cruz\""));

        stranger()
                .formParam("name", "Ana Cruz")
                .formParam("login", login)
                .formParam("password", OTHER_PASSWORD)
                .formParam("repeated", OTHER_PASSWORD)
                .post(link)
                .then()
                .statusCode(303)
                .cookie("groundswell_session")
                .header("Location", endsWith("/"));

        withToken(token(login, OTHER_PASSWORD))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", is(List.of("approver")))
                .body("name", is("Ana Cruz"));
        given().get(link).then().statusCode(410);
        stranger()
                .formParam("name", "Eve")
                .formParam("login", aLogin())
                .formParam("password", OTHER_PASSWORD)
                .formParam("repeated", OTHER_PASSWORD)
                .post(link)
                .then()
                .statusCode(410);
    }

    @Test
    void anInvitation_isMailed_toWhomItIsFor() {
        String address = aLogin() + "@riverbend.example";

        String page = form(adminToken())
                .formParam("name", "Ana <b>Cruz</b>")
                .formParam("email", address)
                .formParam("roles", "viewer")
                .post("/settings/people/invitations")
                .then()
                .statusCode(201)
                .body(containsString("on its way to " + address))
                .extract()
                .asString();

        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        List<CaughtMail> mails = EmbeddedServers.mail().mailsTo(address);
        assertThat(mails).hasSize(1);
        String mail = new String(mails.getFirst().content(), StandardCharsets.UTF_8).replaceAll("=\r?\n", "");
        assertThat(mail)
                .contains("Subject: Your invitation to Groundswell")
                .contains(link.group())
                .contains("Administrator invites you to Groundswell, where Riverbend Health runs")
                .contains("Ana &lt;b&gt;Cruz");
    }

    @Test
    void whereTheMailServerTakesNoInvitation_thePageSaysSo_andHasTheLink() {
        String page = form(adminToken())
                .formParam("name", "Ben")
                .formParam("email", aLogin() + MailCatcher.BUSY_DOMAIN)
                .formParam("roles", "viewer")
                .post("/settings/people/invitations")
                .then()
                .statusCode(201)
                .body(containsString("could not be mailed"))
                .extract()
                .asString();

        assertThat(LINK.matcher(page).find()).isTrue();
    }

    @Test
    void whatIsWrongInAnAcceptance_isSaidAtItsField_andThePasswordIsNotSentBack() {
        String link = invite("Ben", "viewer");

        stranger()
                .formParam("name", "Ben")
                .formParam("login", "not a login")
                .formParam("password", "too short")
                .formParam("repeated", "otherwise")
                .post(link)
                .then()
                .statusCode(400)
                .body(containsString("Choose a login of letters"))
                .body(containsString("at least 12 characters"))
                .body(containsString("Type the same password twice"))
                .body(not(containsString("too short")));
        given().get(link).then().statusCode(200);
    }

    @Test
    void anInvitation_canBeTakenBack() {
        String link = invite("Cleo " + UUID.randomUUID(), "viewer");
        String id = admin().get("/api/v1/invitations")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");

        form(adminToken())
                .post("/settings/people/invitations/{id}/take-back", id)
                .then()
                .statusCode(303);

        given().get(link).then().statusCode(410);
        admin().get("/api/v1/invitations").then().body("id", not(hasItem(id)));
    }

    @Test
    void anAcceptance_throughTheApi_signsIn() {
        String link = admin().body(Map.of("name", "Dora", "roles", List.of("viewer")))
                .post("/api/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        String login = aLogin();

        String token = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "token",
                        link.substring(link.lastIndexOf('/') + 1),
                        "login",
                        login,
                        "name",
                        "Dora",
                        "password",
                        OTHER_PASSWORD))
                .post("/api/v1/invitations/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("token");

        withToken(token).get("/api/v1/me").then().body("login", is(login));
    }

    @Test
    void roles_areChangedOnThePersonsPage_andAStaleChangeLosesNothing() {
        String login = aLogin();
        UUID id = add(login, "viewer");
        String admin = adminToken();
        form(admin).get("/settings/people/{id}", id).then().statusCode(200).body(containsString(login));

        RequestSpecification change = form(admin)
                .formParam("name", "Changed name")
                .formParam("roles", "approver", "viewer")
                .formParam("active", "true")
                .formParam("version", "0");
        change.post("/settings/people/{id}", id).then().statusCode(303);

        form(admin)
                .formParam("name", "Typed by somebody slower")
                .formParam("roles", "viewer")
                .formParam("active", "true")
                .formParam("version", "0")
                .post("/settings/people/{id}", id)
                .then()
                .statusCode(409)
                .body(containsString("Typed by somebody slower"))
                .body(containsString("Changed name"));
    }

    @Test
    void ownPassword_isChanged_onTheSettingsPage() {
        String login = aLogin();
        add(login, "viewer");

        form(token(login, PASSWORD))
                .formParam("current", PASSWORD)
                .formParam("password", OTHER_PASSWORD)
                .formParam("repeated", OTHER_PASSWORD)
                .post("/settings/password")
                .then()
                .statusCode(303);

        token(login, OTHER_PASSWORD);
    }

    @Test
    void theAuditTrail_showsWhoDidWhat_toAdministratorsOnly() {
        String login = aLogin();
        add(login, "viewer");
        String viewer = token(login, PASSWORD);

        form(adminToken())
                .queryParam("person", login)
                .get("/settings/audit")
                .then()
                .statusCode(200)
                .body(containsString("sign-in"))
                .body(containsString("none changed or taken out"));
        form(adminToken())
                .queryParam("text", "POST /api/v1/people")
                .get("/settings/audit")
                .then()
                .statusCode(200)
                .body(containsString("POST /api/v1/people"));
        form(viewer).get("/settings/audit").then().statusCode(403);
        form(viewer).get("/settings/people").then().statusCode(403);
        form(viewer)
                .get("/settings")
                .then()
                .statusCode(200)
                .body(containsString("America/New_York"))
                .body(containsString("<dt>Name</dt><dd>Riverbend Health<br>"))
                .body(containsString("1 Main Street, Springfield, IL 62701"))
                .body(containsString("GROUNDSWELL_ORGANISATION_NAME"))
                .body(not(containsString("GROUNDSWELL_SMTP_HOST")));
        form(adminToken())
                .get("/settings")
                .then()
                .statusCode(200)
                .body(containsString("can’t be changed on a page"))
                .body(containsString("<td>letters@groundswell.example</td><td><code>GROUNDSWELL_SMTP_FROM</code>"))
                .body(containsString("<td>8 hours</td>"))
                .body(containsString("GROUNDSWELL_IMPORTS_KEEP_FILES"))
                .body(containsString("encrypted</th><td class=\"wraps\">7 days</td>"));
    }

    @Test
    void aService_thatDoesNotAnswer_isSaidSo_whereItsTrailWouldBe() {
        form(adminToken())
                .queryParam("service", "notification")
                .get("/settings/audit")
                .then()
                .statusCode(200)
                .body(containsString("does not answer just now"));
    }
}
