package org.groundswell.campaign.workspace.responses;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.campaign.workspace.Numbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class ResponsePagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    private UUID campaign;
    private UUID contract;

    @BeforeEach
    void planACampaign() {
        UUID payer = TestCampaigns.payer();
        contract = TestCampaigns.contract(payer, "commercial", "medicare_advantage");
        campaign = UUID.fromString(TestPeople.manager()
                .body(TestCampaigns.campaignBody(payer, List.of(contract)))
                .post("/api/v1/campaigns")
                .path("id"));
    }

    @Test
    void anAnswer_isLoggedWithAFile_corrected_andItsHistoryShown() {
        typed("counter_offer")
                .multiPart("once", UUID.randomUUID().toString())
                .multiPart("summary", "Rates <b>up</b> – “final”", "text/plain; charset=UTF-8")
                .multiPart("attachment", "Offer.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .post(list() + "/new")
                .then()
                .statusCode(303)
                .header("Location", containsString(list() + "?done=answer-logged"));
        String id = TestPeople.manager()
                .get("/api/v1/campaigns/%s/responses".formatted(campaign))
                .path("items[0].id");
        String file = Browser.manager()
                .get(list() + "/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Rates &lt;b&gt;up&lt;/b&gt; – “final”"))
                .body(containsString("the negotiators"))
                .body(containsString("Offer.pdf"))
                .extract()
                .asString()
                .replaceAll("(?s).*(/api/v1/attachments/[0-9a-f-]+).*", "$1");
        Browser.manager()
                .get(file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", "nosniff");

        typed("offer")
                .multiPart("version", "1")
                .multiPart("reason", "Misread")
                .post(list() + "/%s/correct".formatted(id))
                .then()
                .statusCode(303);
        Browser.manager()
                .get(list() + "/" + id)
                .then()
                .body(containsString("Misread"))
                .body(containsString("<del>Counter-offer</del>"))
                .body(containsString("<ins>Offer</ins>"));
        typed("refusal")
                .multiPart("version", "1")
                .post(list() + "/%s/correct".formatted(id))
                .then()
                .statusCode(409)
                .body(containsString("Saved by somebody else"))
                .body(containsString("<th scope=\"row\">Kind</th><td>Offer</td><td>Refusal</td>"));
        TestPeople.admin()
                .queryParam("campaign", campaign)
                .queryParam("person", "manager")
                .queryParam("text", "/attachments/")
                .get("/api/v1/audit")
                .then()
                .body("items[0].action", startsWith("GET /api/v1/attachments/{id}"))
                .body("items[0].path", equalTo(file))
                .body("items[0].address", not(emptyString()));
    }

    @Test
    void aCorrectionThatCameLate_showsAlsoWhatTheAnswerIsAbout() {
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("name", "Ask the employers"));
        typed("refusal").post(list() + "/new").then().statusCode(303);
        String id = TestPeople.manager()
                .get("/api/v1/campaigns/%s/responses".formatted(campaign))
                .path("items[0].id");
        typed("refusal")
                .multiPart("version", "1")
                .multiPart("calls", call.toString())
                .post(list() + "/%s/correct".formatted(id))
                .then()
                .statusCode(303);

        Browser.manager()
                .multiPart("subject", contract + " medicare_advantage")
                .multiPart("kind", "refusal")
                .multiPart("stance", "favourable")
                .multiPart("receivedOn", TODAY.toString())
                .multiPart("version", "1")
                .post(list() + "/%s/correct".formatted(id))
                .then()
                .statusCode(409)
                .body(containsString("<th scope=\"row\">About</th><td>Commercial</td><td>Medicare Advantage</td>"))
                .body(containsString("<th scope=\"row\">It answers</th><td>Ask the employers</td><td></td>"));
    }

    @Test
    void whatIsMissingOrWrong_isSaidAtItsField_andTheRestIsKept() {
        Browser.manager()
                .multiPart("stance", "neutral")
                .multiPart("receivedOn", "2026-13-45")
                .multiPart("person", "Pat Lee")
                .post(list() + "/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#subject\""))
                .body(containsString("href=\"#kind\""))
                .body(containsString("href=\"#receivedOn\""))
                .body(containsString("value=\"Pat Lee\""));
        typed("refusal")
                .multiPart("attachment", "offer.pdf", "<script>".getBytes(StandardCharsets.UTF_8))
                .post(list() + "/new")
                .then()
                .statusCode(415)
                .body(containsString("href=\"#attachment\""));
        TestPeople.manager()
                .get("/api/v1/campaigns/%s/responses".formatted(campaign))
                .then()
                .body(not(containsString("refusal")));
    }

    @Test
    void anOffer_isForNegotiators_alsoOnPages() {
        typed("offer")
                .multiPart("summary", "Secret terms")
                .post(list() + "/new")
                .then()
                .statusCode(303);
        String id = TestPeople.manager()
                .get("/api/v1/campaigns/%s/responses".formatted(campaign))
                .path("items[0].id");
        UUID teammate = TestPeople.idOf(TestPeople.as("answers-teammate", "contributor"));
        TestPeople.manager()
                .body(Map.of("negotiator", false))
                .put("/api/v1/campaigns/%s/members/%s".formatted(campaign, teammate))
                .then()
                .statusCode(200);

        Browser.as("answers-teammate").get(list()).then().statusCode(200).body(not(containsString("Secret terms")));
        Browser.as("answers-teammate").get(list() + "/" + id).then().statusCode(404);
        Browser.form(Browser.as("answers-teammate"))
                .post(list() + "/%s/dismiss".formatted(id))
                .then()
                .statusCode(404);
        Browser.as("answers-teammate").get("/campaigns/" + campaign).then().body(not(containsString("Secret terms")));
    }

    @Test
    void theDaysOnWhichAnswersAreDue_areSet_andWhatIsOverdueIsSaid() {
        due("commercial", TODAY.minusDays(9), 0).statusCode(303);
        Browser.manager().get(list()).then().body(containsString("9\u00a0days overdue"));
    }

    @Test
    void theDayThatSomebodyElseSet_isNotLost() {
        due("commercial", TODAY.minusDays(9), 0).statusCode(303);
        due("medicare_advantage", LocalDate.of(2099, 12, 1), 0)
                .statusCode(409)
                .body(containsString("<th scope=\"row\">Medicare Advantage, Hospital services</th><td></td>"
                        + "<td>Dec 1, 2099</td>"))
                .body(containsString("<th scope=\"row\">Commercial, Hospital services</th><td>%s</td><td></td>"
                        .formatted(Numbers.day(TODAY.minusDays(9)))))
                .body(containsString("value=\"2099-12-01\""));
        Browser.manager().get(list()).then().body(containsString("9\u00a0days overdue"));
        due("medicare_advantage", LocalDate.of(2099, 12, 1), 1).statusCode(303);
        Browser.manager().get(list()).then().body(not(containsString("days overdue")));
    }

    @Test
    void overTheApi_whatIsDueIsReplaced_onlyByWhoHasSeenIt_whereTheySayWhatTheySaw() {
        String path = "/api/v1/campaigns/%s/answers-due".formatted(campaign);
        List<Map<String, Object>> body =
                List.of(Map.of("contractId", contract, "lineOfBusiness", "commercial", "dueOn", "2099-12-01"));
        TestPeople.manager().get(path).then().header("ETag", "\"0\"");
        TestPeople.manager()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        TestPeople.manager()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(409);
        TestPeople.manager().body(body).put(path).then().statusCode(200).header("ETag", "\"2\"");
    }

    private ValidatableResponse due(String line, LocalDate day, long version) {
        return Browser.form(Browser.manager())
                .formParam("due-%s-%s".formatted(contract, line), day.toString())
                .formParam("version", version)
                .post("/campaigns/%s/answers-due".formatted(campaign))
                .then();
    }

    private RequestSpecification typed(String kind) {
        return Browser.manager()
                .multiPart("subject", contract + " commercial")
                .multiPart("kind", kind)
                .multiPart("stance", "favourable")
                .multiPart("receivedOn", TODAY.toString());
    }

    private String list() {
        return "/campaigns/%s/responses".formatted(campaign);
    }
}
