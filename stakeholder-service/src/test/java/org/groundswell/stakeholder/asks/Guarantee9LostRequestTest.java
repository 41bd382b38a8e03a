package org.groundswell.stakeholder.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.NotificationEvent.AsksPrepared;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.faults.PlantedFaults.Planted;
import org.groundswell.platform.time.MovableClock;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guarantee 9: asks that are not confirmed as prepared within an hour are requested again. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class Guarantee9LostRequestTest {

    private static final Duration OVER_AN_HOUR = Duration.ofMinutes(61);

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
    MovableClock clock;

    @Inject
    Wakeups wakeups;

    private final String market = People.aMarket();
    private Launches launch;

    @BeforeEach
    void anAskIsRequested() {
        people.patient(market);
        launch = Launches.of(audiences.of(market), clock.instant());
        others.say(Topic.CAMPAIGN_EVENTS, launch.launched(1), launch.released(2));
        heard.awaitRequests(launch.callToActionId(), 0, 1);
    }

    @AfterEach
    void backToNow() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void aLostRequest_isMadeAgain_afterAnHour() {
        checkThatItIsRequestedAgain();
    }

    @Test
    @SuppressWarnings("try")
    void theCheckTurnsRed_whenNothingIsRequestedAgain() {
        try (Planted fault = PlantedFaults.plant(UnpreparedPages.FAULT_NEVER_AGAIN)) {
            assertThatThrownBy(this::checkThatItIsRequestedAgain).isInstanceOf(ConditionTimeoutException.class);
        }
    }

    private void checkThatItIsRequestedAgain() {
        anHourPasses();
        await("the second request")
                .atMost(Duration.ofSeconds(5))
                .until(() -> heard.requests(launch.callToActionId(), 0).size() == 2);
        assertThat(heard.requests(launch.callToActionId(), 0))
                .extracting(AskRequested::eventId)
                .as("the same fact, so that it is prepared once")
                .containsOnly(
                        heard.requests(launch.callToActionId(), 0).getFirst().eventId());
    }

    @Test
    void aPreparedAsk_isNotRequestedAgain() {
        AskRequested request = heard.requests(launch.callToActionId(), 0).getFirst();
        others.say(
                Topic.NOTIFICATION_EVENTS,
                new AsksPrepared(
                        launch.campaignId(), launch.callToActionId(), 0, Channel.EMAIL, List.of(request.askId())));
        await("the confirmation").until(() -> pages("prepared_page") == 1);

        anHourPasses();
        await("the page is settled").until(() -> pages("request_page") == 0);

        assertThat(heard.requests(launch.callToActionId(), 0)).hasSize(1);
    }

    @Test
    void whoOptedOutMeanwhile_isNotRequestedAgain() {
        people.set(heard.requests(launch.callToActionId(), 0).getFirst().stakeholderId(), "email_opted_out", true);

        anHourPasses();
        await("the page is settled").until(() -> pages("request_page") == 0);

        assertThat(heard.requests(launch.callToActionId(), 0)).hasSize(1);
    }

    private void anHourPasses() {
        clock.moveBy(OVER_AN_HOUR);
        wakeups.wakeAll();
    }

    private long pages(String table) {
        return asksOf.count(
                "SELECT count(*) FROM %s WHERE call_to_action_id = :id".formatted(table),
                Map.of("id", launch.callToActionId()));
    }
}
