package org.groundswell.notification.deliveries.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class RateLimitTest {

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    MovableClock clock;

    @AfterEach
    void setClockBack() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void noMoreThanTheLimit_goesInAnHour() {
        ACampaign campaign = stage.running(stage.aCampaign().atMostPerHour(70));
        stage.request(campaign.asks(200));
        stage.awaitStates(campaign, Map.of("sent", 70L, "pending", 130L));

        clock.moveBy(Duration.ofMinutes(50));
        aWhile();
        assertThat(stage.states(campaign)).isEqualTo(Map.of("sent", 70L, "pending", 130L));

        clock.moveBy(Duration.ofMinutes(62));
        stage.awaitStates(campaign, Map.of("sent", 140L, "pending", 60L));
    }

    @Test
    void aLimitThatIsLifted_countsFromThenOn() {
        ACampaign campaign = stage.running(stage.aCampaign().atMostPerHour(10));
        stage.request(campaign.asks(60));
        stage.awaitStates(campaign, Map.of("sent", 10L, "pending", 50L));

        events.publish(Topic.CAMPAIGN_EVENTS, campaign.rateLimited(2, 25));
        stage.awaitStates(campaign, Map.of("sent", 25L, "pending", 35L));

        events.publish(Topic.CAMPAIGN_EVENTS, campaign.rateLimited(3, null), campaign.rateLimited(2, 25));
        stage.awaitStates(campaign, Map.of("sent", 60L));
    }

    /** Long enough for senders to have looked: another campaign's letter goes meanwhile. */
    private void aWhile() {
        ACampaign other = stage.running(stage.aCampaign());
        stage.request(other.asks(1));
        stage.awaitStates(other, Map.of("sent", 1L));
        await("another look").pollDelay(Duration.ofSeconds(1)).until(() -> true);
    }
}
