package org.groundswell.campaign.workspace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestServers.class)
class WorkspaceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));
    private static final String COOKIE = "groundswell_session";

    @Test
    void whoeverIsNotSignedIn_isSentToSignIn_andComesBack() {
        String campaign = "/campaigns/" + TestCampaigns.campaign(TestPeople::manager);
        page(campaign)
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/sign-in?next=%2Fcampaigns"
                                + campaign.substring(10).replace("/", "%2F")));
        given().redirects()
                .follow(false)
                .cookie(COOKIE, "no.such.token")
                .get("/")
                .then()
                .statusCode(303);

        signIn("manager", TestPeople.PASSWORD, campaign).then().statusCode(303).header("Location", endsWith(campaign));
    }

    @Test
    void whoeverIsNotSignedIn_comesBackWithTheFilters() {
        String filtered = "/?find=Zo%C3%AB+%26+all&state=running";
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(filtered)
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/sign-in?next=%2F%3Ffind%3DZo%25C3%25AB%2B%2526%2Ball%26state%3Drunning"));

        signIn("manager", TestPeople.PASSWORD, filtered).then().statusCode(303).header("Location", endsWith(filtered));
    }

    /** Else a link in a mail, clicked in webmail, would lead people who are signed in to the sign-in page. */
    @Test
    void theSession_comesAlong_whereALinkOfAnotherSiteLeadsHere() {
        assertThat(sessionOf("manager").getSameSite()).isEqualTo("Lax");
        given().cookie(sessionOf("manager"))
                .header("Sec-Fetch-Site", "cross-site")
                .get("/")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingIsChanged_byPagesOfOtherSites(String method) {
        String campaign = "/campaigns/" + TestCampaigns.campaign(TestPeople::manager);
        for (String from : List.of("cross-site", "same-site")) {
            for (String path : List.of(campaign + "/health", "/api/v1" + campaign, "/sign-out", "/none")) {
                given().redirects()
                        .follow(false)
                        .cookie(sessionOf("manager"))
                        .header("Sec-Fetch-Site", from)
                        .header("HX-Request", "true")
                        .contentType(ContentType.URLENC)
                        .request(method, path)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void theSession_isInACookieThatNoScriptReads() {
        Cookie cookie = sessionOf("manager");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isBetween(60L, 48 * 3_600L);
        given().redirects()
                .follow(false)
                .cookie(cookie)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .cookie(COOKIE, "");
    }

    @Test
    void aWrongPassword_isSaidOnThePage_whichKeepsTheLogin() {
        manager();
        signIn("manager", "wrong<b>", "/")
                .then()
                .statusCode(401)
                .contentType(ContentType.HTML)
                .body(containsString("value=\"manager\""))
                .body(containsString("role=\"alert\""))
                .body(not(containsString("wrong<b>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/a\r\nX: y",
                "/a?b=c\r\nX: elsewhere",
                "/?b=c\\elsewhere",
                "//elsewhere.example?b=c",
                "?b=elsewhere"
            })
    void signingIn_leadsNowhereElse(String next) {
        manager();
        String location = signIn("manager", TestPeople.PASSWORD, next).header("Location");

        assertThat(location).doesNotContain("elsewhere", "javascript").matches(".*(/|/a)");
    }

    @Test
    void pages_haveNoScriptOrStyleOfTheirOwn_andSayThatNoneIsAllowed() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        for (String address : List.of("/", "/campaigns/" + campaign)) {
            String html = as("manager")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Cache-Control", equalTo("no-store"))
                    .extract()
                    .asString();
            assertThat(html)
                    .doesNotContain("<style", " style=", "onclick=", "javascript:")
                    .doesNotContainPattern("<script(?! src)");
        }
        given().get("/assets/app.css").then().statusCode(200);
        given().get("/assets/app.js").then().statusCode(200);
        given().get("/_static/inter/5.2.5/files/inter-latin-400-normal.woff2")
                .then()
                .statusCode(200);
    }

    @Test
    void theBoard_showsOnlyTheCampaignsOfTheReader() {
        UUID campaign = TestCampaigns.campaign(TestPeople::manager);
        TestPeople.as("board-stranger", "viewer");

        as("manager").get("/?limit=500").then().body(containsString(campaign.toString()));
        as("board-stranger").get("/?limit=500").then().statusCode(200).body(containsString("Nothing here yet"));
        as("board-stranger")
                .get("/campaigns/" + campaign)
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML);
        as("manager").get("/campaigns/nonsense").then().statusCode(404).contentType(ContentType.HTML);
    }

    @Test
    void theStatusPage_saysInASentenceAndInNumbersWhereTheCampaignStands() {
        UUID payer = TestCampaigns.payer();
        UUID contract = TestCampaigns.contract(payer, "commercial", "medicare_advantage");
        UUID campaign = UUID.fromString(manager()
                .body(TestCampaigns.campaignBody(payer, List.of(contract)))
                .post("/api/v1/campaigns")
                .path("id"));
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("name", "Write <to> Meridian"));
        TestEvents.publish(
                Topic.STAKEHOLDER_PROGRESS,
                new ProgressCounted(
                        campaign,
                        call,
                        StakeholderKind.EMPLOYER,
                        "North",
                        TODAY,
                        1,
                        Map.of(
                                "asked", new Count(2_310, 90_000),
                                "acted", new Count(412, 31_000),
                                "confirmed", new Count(96, 9_000),
                                "left_out.opted_out", new Count(7, 0))));
        manager()
                .body(List.of(Map.of(
                        "contractId",
                        contract,
                        "lineOfBusiness",
                        "medicare_advantage",
                        "dueOn",
                        TODAY.minusDays(9).toString())))
                .put("/api/v1/campaigns/%s/answers-due".formatted(campaign))
                .then()
                .statusCode(200);
        manager()
                .body(Map.of(
                        "contractId",
                        contract,
                        "lineOfBusiness",
                        "commercial",
                        "kind",
                        "counter_offer",
                        "stance",
                        "favourable",
                        "receivedOn",
                        TODAY.toString(),
                        "summary",
                        "Rates <b>up</b>"))
                .post("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .statusCode(201);

        await("counts")
                .untilAsserted(
                        () -> as("manager").get("/campaigns/" + campaign).then().body(containsString("2,310")));
        as("manager")
                .get("/campaigns/" + campaign)
                .then()
                .body(containsString("This week we asked 2,310 people. 412 wrote or called, 96 of them confirmed."))
                .body(containsString(
                        "Meridian Health Plan: counter-offer on commercial; Medicare Advantage 9\u00A0days overdue."))
                .body(containsString("31,000 of 90,000"))
                .body(containsString("unknown"))
                .body(containsString("opted out"))
                .body(containsString("Write &lt;to&gt; Meridian"))
                .body(containsString("Rates &lt;b&gt;up&lt;/b&gt;"));
    }

    private static Response page(String address) {
        return given().redirects().follow(false).get(address);
    }

    private static Response signIn(String login, String password, String next) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("login", login)
                .formParam("password", password)
                .formParam("next", next)
                .post("/sign-in");
    }

    private static Cookie sessionOf(String login) {
        manager();
        return signIn(login, TestPeople.PASSWORD, "/")
                .then()
                .statusCode(303)
                .extract()
                .detailedCookie(COOKIE);
    }

    private static RequestSpecification as(String login) {
        return given().cookie(COOKIE, sessionOf(login).getValue());
    }
}
