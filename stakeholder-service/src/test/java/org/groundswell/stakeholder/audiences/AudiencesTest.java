package org.groundswell.stakeholder.audiences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.People;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@TestSecurity(user = "planner", roles = Roles.ADMINISTRATOR)
class AudiencesTest {

    @Inject
    People people;

    private final String market = People.aMarket();
    private final UUID campaign = UUID.randomUUID();

    @Test
    void count_showsTheWaterfall_whoeverIsLeftOut() {
        UUID ours = people.aPayer();
        people.patient(market, "payer_id", ours, "line_of_business", "commercial");
        people.patient(market, "suppressed", true, "is_deceased", true);
        people.patient(market, "is_deceased", true);
        people.patient(market, "email_opted_out", true);
        people.patient(market, "is_minor", true);
        people.patient(market, "is_minor", true, "addressee", "Their Mother");
        people.patient(market, "payer_id", ours, "line_of_business", "medicaid");
        people.patient(market, "payer_id", people.aPayer(), "line_of_business", "commercial");
        people.employer(market, 500, "payer_id", people.aPayer());
        people.physician(market, "payer_id", people.aPayer());
        people.patient(market, "email_retired", "bounced_hard");
        people.patient(market, "merged_into", UUID.randomUUID());
        people.patient(market, "address_line1", "1 Shared House");
        people.patient(market, "address_line1", "1 shared house.");

        JsonPath count = count(Map.of(
                "rule",
                Map.of("markets", new String[] {market}),
                "payerId",
                ours,
                "linesOfBusiness",
                new String[] {"commercial"},
                "channels",
                new String[] {"email"}));

        assertThat(count.getInt("matched")).isEqualTo(14);
        assertThat(count.<String>getList("leftOut.reason"))
                .containsExactly(
                        "suppressed",
                        "deceased",
                        "opted_out",
                        "minor_without_addressee",
                        "other_line_of_business",
                        "no_usable_contact_point",
                        "duplicate",
                        "household_repeat");
        assertThat(count.<Integer>getList("leftOut.count")).containsExactly(1, 1, 1, 1, 3, 1, 1, 1);
        assertThat(count.getInt("asked")).isEqualTo(4);
        assertThat(count.getList("sample")).hasSize(4);
        assertThat(count.<String>getList("sample.channel")).containsOnly("email");
    }

    @Test
    void whoIsLeftOut_isListedUnderTheReasonThatCounts() {
        UUID ours = people.aPayer();
        UUID suppressed = people.patient(market, "suppressed", true, "is_deceased", true);
        UUID optedOut = people.patient(market, "email_opted_out", true);
        UUID ofAnotherPayer = people.employer(market, 500, "payer_id", people.aPayer());
        people.patient(market, "address_line1", "7 Home Street", "payer_id", ours);
        UUID repeat = people.patient(market, "address_line1", "7 Home Street", "payer_id", ours);
        String audience = saved(Map.of("markets", new String[] {market}));

        Map<String, UUID> expected = Map.of(
                "suppressed", suppressed,
                "opted_out", optedOut,
                "other_line_of_business", ofAnotherPayer,
                "household_repeat", repeat);
        for (LeftOutReason reason : LeftOutReason.values()) {
            List<String> listed = given().queryParam("reason", reason.code())
                    .queryParam("payerId", ours)
                    .queryParam("channel", "email")
                    .get("/api/v1/audiences/" + audience + "/left-out")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(listed)
                    .as(reason.code())
                    .isEqualTo(Optional.ofNullable(expected.get(reason.code()))
                            .map(id -> List.of(id.toString()))
                            .orElse(List.of()));
        }
    }

    @Test
    void whoIsLeftOut_isListedPageByPage() {
        for (int i = 0; i < 3; i++) {
            people.patient(market, "is_deceased", true);
        }
        Map<String, Object> request = new HashMap<>(Map.of(
                "of", Map.of("rule", Map.of("markets", new String[] {market})), "reason", "deceased", "limit", 2));

        JsonPath first = leftOut(request);
        request.put("after", first.getString("next"));
        JsonPath second = leftOut(request);

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void everyKindAndLineOfBusiness_isSelectedByItself() {
        for (LineOfBusiness line : LineOfBusiness.values()) {
            people.patient(market, "line_of_business", line.code());
            people.employer(market, 5, "line_of_business", line.code());
            people.physician(market, "line_of_business", line.code());
        }
        people.physician(market);

        for (LineOfBusiness line : LineOfBusiness.values()) {
            for (StakeholderKind kind : StakeholderKind.values()) {
                assertThat(matched(Map.of("kinds", List.of(kind.code()), "linesOfBusiness", List.of(line.code()))))
                        .as("%s %s", kind, line)
                        .isEqualTo(1);
            }
        }
        assertThat(matched(Map.of("kinds", List.of("physician")))).isEqualTo(LineOfBusiness.values().length + 1);
    }

    @Test
    void twoInAHousehold_areBothAsked_whenOneLetterDoesNotReachBoth() {
        people.patient(market, "address_line1", "7 Home Street", "email_retired", "bounced_hard");
        people.patient(market, "address_line1", "7 Home Street");

        JsonPath count = count(Map.of("rule", Map.of("markets", new String[] {market})));

        assertThat(count.getInt("asked")).isEqualTo(2);
        assertThat(count.<String>getList("sample.channel")).containsExactlyInAnyOrder("email", "print");
    }

    @Test
    void aRule_selectsThoseWhoFulfilEachCriterion() {
        people.patient(market, "tags", new String[] {"vip", "board"}, "language", "es-MX");
        people.patient(market, "tags", new String[] {"vip"}, "language", "en");
        people.patient(market, "tags", new String[] {"staff"}, "language", "es");
        people.employer(market, 900);
        people.employer(market, 90);
        people.physician(market, "specialty", "Cardiology", "phone", null);

        assertThat(matched(Map.of("kinds", new String[] {"patient"}))).isEqualTo(3);
        assertThat(matched(Map.of("tags", new String[] {"vip"}, "languages", new String[] {"es"})))
                .isEqualTo(1);
        assertThat(matched(Map.of("minCoveredLives", 100))).isEqualTo(1);
        assertThat(matched(Map.of("specialties", new String[] {"cardiology"}))).isEqualTo(1);
        assertThat(matched(Map.of("contactPoints", new String[] {"email", "phone"})))
                .isEqualTo(5);
        assertThat(matched(Map.of("linesOfBusiness", new String[] {"commercial"})))
                .isZero();
    }

    @Test
    void aSavedRule_canBeCountedAndChanged() {
        people.patient(market);
        Map<String, Object> rule = Map.of("markets", new String[] {market});
        JsonPath saved = given().contentType(ContentType.JSON)
                .body(Map.of("campaignId", campaign, "name", "All of them", "rule", rule))
                .post("/api/v1/audiences")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .jsonPath();

        assertThat(count(Map.of("audienceId", saved.getString("id"))).getInt("asked"))
                .isEqualTo(1);
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "campaignId",
                        campaign,
                        "version",
                        saved.getInt("version"),
                        "name",
                        "Employers",
                        "rule",
                        Map.of("kinds", new String[] {"employer"})))
                .put("/api/v1/audiences/" + saved.getString("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Employers"), "rule.kinds", hasItem("employer"));
        given().contentType(ContentType.JSON)
                .body(Map.of("campaignId", campaign, "version", saved.getInt("version"), "name", "Late", "rule", rule))
                .put("/api/v1/audiences/" + saved.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-edit"));
    }

    @Test
    void anUnknownCode_isRefused_namingTheField() {
        given().contentType(ContentType.JSON)
                .body(Map.of("rule", Map.of("kinds", new String[] {"broker"})))
                .post("/api/v1/audiences/count")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rule.kinds[0]"));
    }

    @Test
    @TestSecurity(user = "onlooker", roles = Roles.VIEWER)
    void aViewer_isRefused_sinceASampleNamesPeople() {
        given().contentType(ContentType.JSON)
                .body(Map.of("rule", Map.of()))
                .post("/api/v1/audiences/count")
                .then()
                .statusCode(403);
    }

    private static String saved(Map<String, Object> rule) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("campaignId", UUID.randomUUID(), "name", "All of them", "rule", rule))
                .post("/api/v1/audiences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath leftOut(Map<String, Object> request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/audiences/left-out")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int matched(Map<String, Object> criteria) {
        Map<String, Object> rule = new HashMap<>(criteria);
        rule.put("markets", new String[] {market});
        return count(Map.of("rule", rule)).getInt("matched");
    }

    private static JsonPath count(Map<String, Object> request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/audiences/count")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
