package org.groundswell.platform.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.PersonClaims;
import org.groundswell.platform.security.PersonTokens;
import org.groundswell.platform.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class ClockTest {

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    @Inject
    OrganisationZone zone;

    @Inject
    PersonTokens tokens;

    @AfterEach
    void moveBack() {
        movable.moveBy(Duration.ZERO);
    }

    private RequestSpecification as(String role) {
        PersonClaims person = new PersonClaims(UUID.randomUUID(), "ada", "Ada", Set.of(role));
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + tokens.issue(person, Duration.ofMinutes(1)));
    }

    @Test
    void clock_isMovedToATime_andGoesOn() {
        Instant then = Instant.parse("2026-10-01T03:30:00Z");
        as(Roles.ADMINISTRATOR)
                .body("{\"now\": \"2026-10-01T03:30:00Z\"}")
                .put("/api/v1/clock")
                .then()
                .statusCode(200);

        assertThat(clock.instant()).isBetween(then, then.plusSeconds(10));
        assertThat(zone.today()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void clock_isMovedByAnOffset() {
        as(Roles.ADMINISTRATOR)
                .body("{\"offset\": \"P-35D\"}")
                .put("/api/v1/clock")
                .then()
                .statusCode(200);
        assertThat(clock.instant()).isCloseTo(Instant.now().minus(Duration.ofDays(35)), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void clock_staysWhereItIs_forAnybodyElse() {
        as(Roles.CAMPAIGN_MANAGER)
                .body("{\"offset\": \"P-35D\"}")
                .put("/api/v1/clock")
                .then()
                .statusCode(403);
        assertThat(movable.offset()).isZero();
    }

    @Test
    void clock_wantsToKnowWhereTo() {
        as(Roles.ADMINISTRATOR).body("{}").put("/api/v1/clock").then().statusCode(400);
        as(Roles.ADMINISTRATOR)
                .body("{\"now\": \"noon\"}")
                .put("/api/v1/clock")
                .then()
                .statusCode(400);
    }
}
