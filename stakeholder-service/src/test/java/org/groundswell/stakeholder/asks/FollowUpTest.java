package org.groundswell.stakeholder.asks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.DeliveryEvent.DeliveryBounced;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.Topic;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.MovableClock;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.AskMilestones.Reported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of asks once the first message is out: reminders, fallbacks, milestones and closes. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class FollowUpTest {

    @Inject
    People people;

    @Inject
    SavedAudiences audiences;

    @Inject
    OtherServices others;

    @Inject
    HeardAsks heard;

    @Inject
    AsksOf asksOf;

    @Inject
    AskMilestones milestones;

    @Inject
    AskClosing closing;

    @Inject
    MovableClock clock;

    @Inject
    Wakeups wakeups;

    private final String market = People.aMarket();
    private Launches launch;

    @BeforeEach
    void audience() {
        launch = Launches.of(audiences.of(market), clock.instant());
    }

    @AfterEach
    void backToNow() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void aReminder_goesToThoseWhoHaveNotAnswered_whenItsDayHasCome() {
        UUID silent = people.patient(market);
        UUID active = people.patient(market);
        UUID declining = people.patient(market);
        launch = launch.remindingAfter(7);
        release(3);
        assertThat(heard.requests(launch.callToActionId(), 1)).isEmpty();
        inTransaction(() -> milestones.acted(List.of(reported(askOf(active), clock.instant()))));
        inTransaction(() -> closing.close(Map.of(askOf(declining), clock.instant()), ClosingReason.DECLINED));

        clock.moveBy(Duration.ofDays(8));
        wakeups.wakeAll();
        asksOf.awaitHandedOver(launch.callToActionId(), 2);

        assertThat(heard.awaitRequests(launch.callToActionId(), 1, 1))
                .extracting(AskRequested::stakeholderId)
                .containsExactly(silent);
    }

    @Test
    void aBounce_retiresTheAddress_andGoesOnThroughTheFallback_once() {
        UUID patient = people.patient(market);
        launch = launch.fallingBackTo(Channel.PRINT);
        release(1);
        DeliveryBounced bounced = new DeliveryBounced(
                new DeliveryEvent.Of(
                        UUID.randomUUID(),
                        askOf(patient),
                        patient,
                        launch.campaignId(),
                        launch.callToActionId(),
                        0,
                        Channel.EMAIL),
                UndeliverableReason.BOUNCED_HARD,
                clock.instant());

        others.say(Topic.NOTIFICATION_DELIVERIES, bounced, bounced);

        assertThat(heard.awaitRequests(launch.callToActionId(), 0, 2))
                .extracting(AskRequested::channel)
                .containsExactly(Channel.EMAIL, Channel.PRINT);
        assertThat(asksOf.count(
                        "SELECT count(*) FROM stakeholder WHERE id = :id AND email_retired = 'bounced_hard'",
                        Map.of("id", patient)))
                .isEqualTo(1);
        await("no third one")
                .during(Duration.ofMillis(300))
                .until(() -> heard.requests(launch.callToActionId(), 0).size() == 2);
    }

    @Test
    void whatSomebodyDid_countsBetweenTheRequestAndItsReceipt_whateverTheySay() {
        UUID employer = people.employer(market, 1_200);
        release(1);
        Ask ask = asksOf.callToAction(launch.callToActionId()).getFirst();
        Instant lastYear = clock.instant().minus(Duration.ofDays(365));

        inTransaction(() -> milestones.acted(List.of(reported(ask.id(), lastYear))));

        Ask acted = asksOf.callToAction(launch.callToActionId()).getFirst();
        assertThat(acted.stakeholderId()).isEqualTo(employer);
        assertThat(acted.actedAt()).isAfterOrEqualTo(acted.frozenAt());
        assertThat(asksOf.count("""
                        SELECT sum(lives) FROM (SELECT call_to_action_id, milestone, lives FROM progress_delta
                                                UNION ALL SELECT call_to_action_id, milestone, lives FROM progress_count) AS c
                        WHERE call_to_action_id = :id AND milestone = 'acted'
                        """, Map.of("id", launch.callToActionId()))).isEqualTo(1_200);
    }

    @Test
    void manyAsks_areClosedAtOnce_eachAtItsOwnTime_betweenItsReleaseAndNow() {
        UUID later = people.patient(market);
        UUID tooEarly = people.patient(market);
        UUID inTheFuture = people.patient(market);
        release(3);
        clock.moveBy(Duration.ofDays(1));
        Instant now = clock.instant();
        Instant anHourAgo = now.minus(Duration.ofHours(1));
        Map<UUID, Instant> said = Map.of(
                askOf(later), anHourAgo,
                askOf(tooEarly), now.minus(Duration.ofDays(30)),
                askOf(inTheFuture), now.plus(Duration.ofDays(30)));

        inTransaction(() -> closing.close(said, ClosingReason.DECLINED));

        Map<UUID, Instant> closed = asksOf.callToAction(launch.callToActionId()).stream()
                .collect(Collectors.toMap(Ask::stakeholderId, ask -> Objects.requireNonNull(ask.closedAt())));
        assertThat(closed.get(later)).isCloseTo(anHourAgo, within(1, ChronoUnit.MILLIS));
        assertThat(closed.get(tooEarly)).isBetween(now.minus(Duration.ofDays(2)), now);
        assertThat(closed.get(inTheFuture)).isBetween(now, clock.instant());
    }

    @Test
    @TestSecurity(user = "planner", roles = Roles.ADMINISTRATOR)
    void anOptOut_closesTheAskOnce_andTheRowsSayWhatTheBoardSays() {
        UUID patient = people.patient(market);
        people.patient(market, "suppressed", true);
        release(1);

        inTransaction(() -> closing.closeAllOf(Map.of(patient, clock.instant()), ClosingReason.OPTED_OUT));
        inTransaction(() -> closing.closeAllOf(Map.of(patient, clock.instant()), ClosingReason.WITHDRAWN));

        assertThat(asksOf.counted(launch.callToActionId(), Milestone.closed(ClosingReason.OPTED_OUT)))
                .isEqualTo(1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.closed(ClosingReason.WITHDRAWN)))
                .isZero();
        given().get("/api/v1/calls-to-action/{id}/ask-counts", launch.callToActionId())
                .then()
                .statusCode(200)
                .body(
                        "segments", hasSize(1),
                        "segments[0].asked", equalTo(1),
                        "segments[0].optedOut", equalTo(1),
                        "leftOut.reason", contains("suppressed"),
                        "leftOut[0].count", equalTo(1));
        given().get("/api/v1/asks/{id}", askOf(patient))
                .then()
                .statusCode(200)
                .body("closedReason", equalTo("opted_out"), "stakeholderId", equalTo(patient.toString()));
        given().queryParam("callToAction", launch.callToActionId())
                .get("/api/v1/asks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().get("/api/v1/asks/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private void release(int requests) {
        others.say(Topic.CAMPAIGN_EVENTS, launch.launched(1), launch.released(2));
        heard.awaitRequests(launch.callToActionId(), 0, requests);
    }

    private UUID askOf(UUID stakeholder) {
        return asksOf.callToAction(launch.callToActionId()).stream()
                .filter(ask -> ask.stakeholderId().equals(stakeholder))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Reported reported(UUID ask, Instant occurredAt) {
        return new Reported(ask, occurredAt, clock.instant());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
