package org.groundswell.stakeholder.audiences;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.AsksOf;
import org.groundswell.stakeholder.asks.Launches;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who sees and changes which rules, and until when. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class AudienceAccessTest {

    @Inject
    PersonTokens tokens;

    @Inject
    People people;

    @Inject
    OtherServices campaignService;

    @Inject
    AsksOf asksOf;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    private final UUID campaign = UUID.randomUUID();
    private final String market = People.aMarket();

    @Test
    void members_seeAndChangeTheAudiencesOfTheirCampaigns_andStrangersFindNone() {
        String audience = made();

        member().get("/api/v1/audiences").then().statusCode(200).body("items.id", hasItem(audience));
        member().get("/api/v1/audiences/" + audience).then().statusCode(200);
        change(member(), audience, 0).statusCode(200);

        RequestSpecification stranger = manager(UUID.randomUUID());
        stranger.get("/api/v1/audiences/" + audience).then().statusCode(404);
        change(manager(UUID.randomUUID()), audience, 1).statusCode(404);
        manager().get("/api/v1/audiences").then().statusCode(200).body("items", empty());
        for (Map<String, Object> foreign : List.<Map<String, Object>>of(
                Map.of("audienceId", audience),
                Map.of("audienceId", UUID.randomUUID().toString()))) {
            manager(UUID.randomUUID())
                    .body(foreign)
                    .post("/api/v1/audiences/count")
                    .then()
                    .statusCode(404);
            manager(UUID.randomUUID())
                    .body(Map.of("of", foreign, "reason", "deceased"))
                    .post("/api/v1/audiences/left-out")
                    .then()
                    .statusCode(404);
        }
        manager(UUID.randomUUID()).body(body()).post("/api/v1/audiences").then().statusCode(404);
    }

    @Test
    void aRule_staysAsItIs_onceSomebodyIsAskedByIt() {
        people.employer(market, 10);
        String audience = made();
        Launches launch = Launches.of(UUID.fromString(audience), clock.instant());
        say(launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);

        change(member(), audience, 0).statusCode(409).body("type", equalTo("/problems/audience-launched"));

        say(launch.takenBack(2));
        await("the rule is free again")
                .untilAsserted(
                        () -> change(member(), audience, 0).statusCode(200).body("rule.kinds", hasItem("patient")));
    }

    @Test
    void anAudienceOfNoCampaign_isGivenToOne_byAnAdministrator() {
        String audience = made();
        jdbi.useHandle(handle -> handle.execute("UPDATE audience SET campaign_id = NULL WHERE id = ?::uuid", audience));

        member().get("/api/v1/audiences/" + audience).then().statusCode(404);
        change(as(Roles.ADMINISTRATOR, CampaignAccess.NONE), audience, 0).statusCode(200);
        member().get("/api/v1/audiences/" + audience)
                .then()
                .statusCode(200)
                .body("campaignId", equalTo(campaign.toString()));
    }

    private String made() {
        return member().body(body())
                .post("/api/v1/audiences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> body() {
        return Map.of("campaignId", campaign, "name", "Everybody", "rule", Map.of("markets", List.of(market)));
    }

    private ValidatableResponse change(RequestSpecification by, String audience, int version) {
        return by.body(Map.of(
                        "campaignId",
                        campaign,
                        "version",
                        version,
                        "name",
                        "Patients",
                        "rule",
                        Map.of("kinds", List.of("patient"))))
                .put("/api/v1/audiences/" + audience)
                .then();
    }

    private void say(DomainEvent event) {
        campaignService.say(Topic.CAMPAIGN_EVENTS, event);
    }

    private RequestSpecification member() {
        return manager(campaign);
    }

    private RequestSpecification manager(UUID... campaigns) {
        return as(Roles.CAMPAIGN_MANAGER, CampaignAccess.of(Set.of(campaigns)));
    }

    private RequestSpecification as(String role, CampaignAccess access) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "somebody", "Somebody", Set.of(role));
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + tokens.issue(person, access, Duration.ofMinutes(30)));
    }
}
