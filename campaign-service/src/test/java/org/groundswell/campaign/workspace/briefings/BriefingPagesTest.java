package org.groundswell.campaign.workspace.briefings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class BriefingPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Inject
    MovableClock clock;

    private UUID campaign;
    private UUID contract;
    private UUID call;

    @BeforeEach
    void planACall() {
        UUID payer = TestCampaigns.payer();
        contract = TestCampaigns.contract(payer, "commercial");
        campaign = UUID.fromString(manager()
                .body(TestCampaigns.campaignBody(payer, List.of(contract)))
                .post("/api/v1/campaigns")
                .path("id"));
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("name", "=1+1"));
    }

    @AfterEach
    void resetClock() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void aFrozenBriefing_staysAsItIs_andTheNextOneTellsTheDifference() {
        counted(StakeholderKind.PATIENT, "North", 1, 400, 40);
        String first = freeze("First");
        counted(StakeholderKind.PATIENT, "North", 2, 480, 60);
        String second = freeze("Second");

        Browser.manager()
                .get(first)
                .then()
                .statusCode(200)
                .body(containsString("we had asked 400 people"))
                .body(not(containsString("480")));
        Browser.manager()
                .get(second)
                .then()
                .body(containsString("480"))
                .body(containsString("▲ 80 more"))
                .body(containsString("20 more acted"))
                .body(containsString("Source: Claims of 2025"))
                .body(containsString("48,000"));
    }

    @Test
    void aFigureWithoutItsSource_isNotTaken() {
        Browser.form(Browser.manager())
                .formParam("name", "Briefing")
                .formParam("label-0", "Patients in the network")
                .formParam("people-0", "48,000")
                .post("/campaigns/%s/briefing".formatted(campaign))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#source-0\""))
                .body(containsString("value=\"48,000\""));
    }

    @Test
    void itIsTakenAlong_asPdfCsvAndXlsx_withoutFormulas() throws IOException {
        counted(StakeholderKind.EMPLOYER, "North", 1, 31, 12);
        String briefing = freeze("For the board");

        byte[] pdf = Browser.manager()
                .get(briefing + "/briefing.pdf")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("For the board", "Keep our doctors", "By audience", "Source: Claims of 2025");
            assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
        }
        String csv = Browser.manager()
                .get(briefing + "/briefing.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("'=1+1,Employers,North,31").contains("unknown");
        assertThat(sheet(Browser.manager().get(briefing + "/briefing.xlsx").asByteArray()))
                .contains("<v>31</v>")
                .doesNotContain("<f>");
    }

    @Test
    void whoeverHasALink_readsAggregates_untilItIsRevoked() {
        counted(StakeholderKind.PATIENT, "Hollow Creek", 1, 7, 3);
        manager()
                .body(Map.of(
                        "contractId", contract,
                        "lineOfBusiness", "commercial",
                        "kind", "refusal",
                        "stance", "unfavourable",
                        "visibility", "briefing",
                        "receivedOn", TODAY.toString(),
                        "person", "Pat Lee",
                        "summary", "Pat Lee said no"))
                .post("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .statusCode(201);
        String briefing = freeze("For partners");
        Browser.manager().get(briefing).then().body(containsString("Pat Lee said no"));
        String page = Browser.form(Browser.manager())
                .formParam("days", "7")
                .post(briefing + "/links")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String link = page.replaceAll("(?s).*(/shared/[A-Za-z0-9_-]+).*", "$1");
        assertThat(Browser.manager().get(briefing).asString()).doesNotContain(link);

        given().get(link)
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", containsString("noindex"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("Refusal"))
                .body(containsString("fewer than 11"))
                .body(not(containsString("Pat Lee")))
                .body(not(containsString("Sign out")));
        given().get(link.substring(0, link.length() - 1) + "x").then().statusCode(404);
        noOtherForm(link, briefing);

        String briefingId = briefing.substring(briefing.lastIndexOf('/') + 1);
        String share = manager()
                .get("/api/v1/briefings/%s/links".formatted(briefingId))
                .then()
                .body("$", hasSize(1))
                .extract()
                .path("[0].id");
        Browser.form(Browser.manager())
                .post(briefing + "/links/%s/revoke".formatted(share))
                .then()
                .statusCode(303);
        given().get(link).then().statusCode(404);
    }

    @Test
    void aLink_stopsWorking_onceItsDaysAreOver() {
        String briefing = freeze("For partners");
        String page = Browser.form(Browser.manager())
                .formParam("days", "7")
                .post(briefing + "/links")
                .asString();
        String link = page.replaceAll("(?s).*(/shared/[A-Za-z0-9_-]+).*", "$1");

        clock.moveBy(Duration.ofDays(7).minusMinutes(1));
        given().get(link).then().statusCode(200);
        clock.moveBy(Duration.ofDays(7).plusMinutes(1));

        given().get(link).then().statusCode(404).body(not(containsString("For partners")));
        Browser.manager().get(briefing).then().body(containsString("expired"));
    }

    @Test
    void whoTookABriefingAlong_standsInTheAuditTrail() {
        String briefing = freeze("For the board");
        for (String file : List.of("/briefing.pdf", "/briefing.csv", "/briefing.xlsx")) {
            Browser.manager().get(briefing + file).then().statusCode(200);
            TestPeople.admin()
                    .queryParam("campaign", campaign)
                    .queryParam("person", "manager")
                    .queryParam("text", file)
                    .get("/api/v1/audit")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].action", equalTo("GET /briefings/{id}" + file))
                    .body("items[0].path", equalTo(briefing + file))
                    .body("items[0].status", equalTo(200))
                    .body("items[0].at", notNullValue())
                    .body("items[0].address", not(emptyString()));
        }
    }

    /** What tells everything is for those who sign in. */
    private static void noOtherForm(String link, String briefing) {
        String api = "/api/v1" + briefing;
        for (String file : List.of("/briefing.pdf", "/briefing.csv", "/briefing.xlsx", ".json", "/segments")) {
            given().get(link + file).then().statusCode(404);
        }
        for (String wanted : List.of("application/json", "text/csv", "application/pdf", "*/*")) {
            assertThat(given().header("Accept", wanted).get(link).asString())
                    .doesNotContain("\"segments\"", "\"totals\"", "%PDF", "Hollow Creek,7");
        }
        for (String closed : List.of(briefing, briefing + "/briefing.csv", api, api + "/links")) {
            assertThat(given().redirects().follow(false).get(closed).statusCode())
                    .isIn(303, 401);
        }
    }

    @Test
    void aBriefing_isForTheCampaignsMembers() {
        String briefing = freeze("Members only");
        TestPeople.as("briefing-stranger", "campaign-manager");
        for (String path : List.of("", "/briefing.pdf", "/briefing.csv", "/briefing.xlsx")) {
            Browser.as("briefing-stranger").get(briefing + path).then().statusCode(404);
        }
        Browser.as("briefing-stranger")
                .get("/campaigns/%s/briefing".formatted(campaign))
                .then()
                .statusCode(404);
        given().redirects().follow(false).get(briefing).then().statusCode(303);
    }

    private String freeze(String name) {
        String location = Browser.form(Browser.manager())
                .formParam("name", name)
                .formParam("label-0", "Patients in the network")
                .formParam("people-0", "48,000")
                .formParam("source-0", "Claims of 2025")
                .post("/campaigns/%s/briefing".formatted(campaign))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return URI.create(location).getPath();
    }

    private void counted(StakeholderKind kind, String market, long version, long asked, long acted) {
        TestEvents.publish(
                Topic.STAKEHOLDER_PROGRESS,
                new ProgressCounted(
                        campaign,
                        call,
                        kind,
                        market,
                        TODAY,
                        version,
                        Map.of("asked", new Count(asked, 0), "acted", new Count(acted, 0))));
        await("counts")
                .untilAsserted(() -> manager()
                        .get("/api/v1/campaigns/%s/status".formatted(campaign))
                        .then()
                        .body("totals.asked", equalTo((int) asked)));
    }

    private static String sheet(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile("briefing", ".xlsx");
        try {
            Files.write(file, xlsx);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
