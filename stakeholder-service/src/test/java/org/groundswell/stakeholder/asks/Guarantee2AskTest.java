package org.groundswell.stakeholder.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.faults.PlantedFaults.Planted;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.AskMilestones.Reported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guarantee 2, as far as it is about asks: a repeat does nothing, and what goes back and forth goes by its version. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class Guarantee2AskTest {

    @Inject
    People people;

    @Inject
    SavedAudiences audiences;

    @Inject
    OtherServices campaignService;

    @Inject
    HeardAsks heard;

    @Inject
    AsksOf asksOf;

    @Inject
    AskMilestones milestones;

    @Inject
    Clock clock;

    private final String market = People.aMarket();
    private Launches launch;

    @BeforeEach
    void aPatientIsToBeAsked() {
        people.patient(market);
        launch = Launches.of(audiences.of(market), clock.instant());
    }

    @Test
    void aReplayedLaunch_makesNoSecondAsk() {
        say(launch.launched(1), launch.released(2));
        heard.awaitRequests(launch.callToActionId(), 0, 1);

        say(launch.launched(1), launch.released(2));
        awaitAllHeard();

        assertThat(asksOf.callToAction(launch.callToActionId())).hasSize(1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ASKED)).isEqualTo(1);
        assertThat(heard.requests(launch.callToActionId(), 0)).hasSize(1);
    }

    @Test
    void aLaunch_thatComesAfterItsUndo_freezesNobody() {
        say(launch.takenBack(2), launch.launched(1));
        awaitAllHeard();

        assertThat(asksOf.state(launch.callToActionId())).isEqualTo("taken_back");
        assertThat(asksOf.count(
                        "SELECT count(*) FROM audience_freeze WHERE call_to_action_id = :id",
                        Map.of("id", launch.callToActionId())))
                .isZero();
    }

    @Test
    void aLaunch_thatComesAfterItsPause_isFrozen_andStaysPaused() {
        say(launch.paused(3), launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);

        assertThat(asksOf.state(launch.callToActionId())).isEqualTo("paused");
    }

    @Test
    void anOldPause_changesNothing_afterTheResume() {
        checkThatAnOldPauseChangesNothing();
    }

    @Test
    @SuppressWarnings("try")
    void theCheckTurnsRed_whenVersionsAreIgnored() {
        try (Planted fault = PlantedFaults.plant(CallToActionTable.FAULT_VERSIONS_IGNORED)) {
            assertThatThrownBy(this::checkThatAnOldPauseChangesNothing).isInstanceOf(AssertionError.class);
        }
    }

    private void checkThatAnOldPauseChangesNothing() {
        say(launch.launched(1), launch.released(2), launch.paused(3), launch.resumed(4), launch.paused(3));
        awaitAllHeard();

        assertThat(asksOf.state(launch.callToActionId())).isEqualTo("running");
    }

    @Test
    void aMilestone_isSetAndCountedOnce_inWhateverOrderItComes() {
        checkThatMilestonesCountOnce();
    }

    @Test
    @SuppressWarnings("try")
    void theCheckTurnsRed_whenAMilestoneIsSetAgain() {
        try (Planted fault = PlantedFaults.plant(MilestoneTable.FAULT_SET_AGAIN)) {
            assertThatThrownBy(this::checkThatMilestonesCountOnce).isInstanceOf(AssertionError.class);
        }
    }

    private void checkThatMilestonesCountOnce() {
        say(launch.launched(1), launch.released(2));
        heard.awaitRequests(launch.callToActionId(), 0, 1);
        UUID ask = asksOf.callToAction(launch.callToActionId()).getFirst().id();
        Instant now = clock.instant();
        Reported report = new Reported(ask, now, now);

        assertThat(QuarkusTransaction.requiringNew().call(() -> milestones.confirmed(List.of(report))))
                .hasSize(1);
        QuarkusTransaction.requiringNew().run(() -> {
            milestones.acted(List.of(report, report));
            milestones.confirmed(List.of(report));
        });

        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ACTED)).isEqualTo(1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.CONFIRMED)).isEqualTo(1);
    }

    private void say(DomainEvent... events) {
        campaignService.say(Topic.CAMPAIGN_EVENTS, events);
    }

    /** Events of one campaign come in order: when its last one is known, all before it were applied. */
    private void awaitAllHeard() {
        UUID last = UUID.randomUUID();
        say(new CallToActionPaused(launch.campaignId(), last, 1));
        await("last event")
                .until(() ->
                        asksOf.count("SELECT count(*) FROM call_to_action WHERE id = :id", Map.of("id", last)) == 1);
    }
}
