package org.groundswell.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.groundswell.localstack.EmbeddedServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class CampaignGateTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID FOREIGN = UUID.randomUUID();

    @Inject
    PersonTokens tokens;

    private RequestSpecification member() {
        PersonClaims vera = new PersonClaims(UUID.randomUUID(), "vera", "Vera", Set.of(Roles.VIEWER));
        return given().header(
                        "Authorization",
                        "Bearer " + tokens.issue(vera, CampaignAccess.of(Set.of(OWN)), Duration.ofMinutes(1)));
    }

    @Test
    void member_getsToTheirOwnCampaign_andToNoOther() {
        member().get("/api/v1/probe/campaigns/{id}/parts/1", OWN).then().statusCode(200);
        member().get("/api/v1/probe/campaigns/{id}/parts/1", FOREIGN)
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void parameter_isLookedAtLikeAnAddress() {
        member().queryParam("campaign", OWN).get("/api/v1/probe/me").then().statusCode(200);
        member().queryParam("campaign", FOREIGN).get("/api/v1/probe/me").then().statusCode(404);
        member().queryParam("campaign", OWN, FOREIGN)
                .get("/api/v1/probe/me")
                .then()
                .statusCode(404);
    }

    @Test
    void endpoint_isClosed_whileNobodySaysWhoseItsThingsAre() {
        member().get("/api/v1/probe/strays/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void session_isNotBelieved_whileCampaignServiceDoesNotAnswer() {
        PersonClaims vera = new PersonClaims(UUID.randomUUID(), "vera", "Vera", Set.of(Roles.VIEWER));
        given().header("Authorization", "Bearer " + tokens.ofSession(UUID.randomUUID(), vera, Duration.ofMinutes(1)))
                .get("/api/v1/probe/me")
                .then()
                .statusCode(503)
                .body("type", is("/problems/sessions-unknown"));
    }
}
