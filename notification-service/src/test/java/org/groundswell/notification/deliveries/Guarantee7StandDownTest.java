package org.groundswell.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.DeliveryEvent.DeliveryCancelled;
import org.groundswell.contracts.NotificationEvent.StandDownConfirmed;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.MailCatcher;
import org.groundswell.localstack.mail.SmtpMood;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Caught;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Heard;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.faults.PlantedFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guarantee 7: once a stand-down is confirmed or a pause is in force, nothing is on its way and nothing starts. */
@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class Guarantee7StandDownTest {

    private final MailCatcher catcher = EmbeddedServers.mail();

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    Heard heard;

    @Inject
    Caught caught;

    @AfterEach
    void calm() {
        catcher.setMood(SmtpMood.WILLING);
    }

    @Test
    void aStandDown_cancelsWhatIsPending_andSaysWhatHasGone() {
        ACampaign campaign = stage.running(stage.aCampaign());
        stage.request(campaign.asks(5));
        stage.awaitStates(campaign, Map.of("sent", 5L));
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.paused());
        stage.awaitCall(campaign, "paused");
        List<AskRequested> pending = campaign.asks(30);
        stage.request(pending);

        CampaignEvent.StandDownRequested standDown = campaign.standDown();
        events.publish(Topic.CAMPAIGN_EVENTS, standDown);
        events.publish(Topic.CAMPAIGN_EVENTS, standDown);

        StandDownConfirmed confirmed =
                heard.await(StandDownConfirmed.class, campaign.id.toString(), 1).getFirst();
        assertThat(confirmed.alreadyGone()).isEqualTo(5);
        assertThat(confirmed.cancelled()).isEqualTo(30);
        assertThat(confirmed.version()).isEqualTo(standDown.version());
        assertThat(stage.states(campaign)).isEqualTo(Map.of("sent", 5L, "cancelled", 30L));
        heard.await(DeliveryCancelled.class, pending.getLast().askId().toString(), 1);
        assertThat(heard.of(StandDownConfirmed.class, campaign.id.toString())).hasSize(1);
    }

    @Test
    void asksThatComeAfterAStandDown_areCancelledAsTheyCome() {
        ACampaign campaign = stage.running(stage.aCampaign());
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.standDown());
        stage.awaitCall(campaign, "stood_down");

        AskRequested late = campaign.ask();
        stage.request(List.of(late));

        assertThat(stage.stateOf(late)).isEqualTo("cancelled");
        heard.await(DeliveryCancelled.class, late.askId().toString(), 1);
    }

    @Test
    void aStandDown_waitsForWhatIsOnItsWay() {
        checkThatNothingIsOnItsWay(stage.aCampaign(), true, "stood_down");
    }

    @Test
    void aPause_waitsForWhatIsOnItsWay_andAResumeSendsTheRest() {
        ACampaign campaign = stage.aCampaign();
        List<AskRequested> asks = checkThatNothingIsOnItsWay(campaign, false, "paused");

        catcher.setMood(SmtpMood.WILLING);
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.resumed());

        await("the rest").until(() -> caught.times(asks) == asks.size());
        asks.forEach(ask -> assertThat(caught.times(ask)).isEqualTo(1));
    }

    @Test
    void theCheckTurnsRed_whenAStandDownDoesNotWait() {
        PlantedFaults.during(
                "stop-does-not-wait",
                () -> assertThatThrownBy(() -> checkThatNothingIsOnItsWay(stage.aCampaign(), true, "stood_down"))
                        .isInstanceOf(AssertionError.class));
    }

    /** The server keeps a claim at work by its silence; the event comes in the middle of it. */
    private List<AskRequested> checkThatNothingIsOnItsWay(ACampaign campaign, boolean standDown, String state) {
        stage.running(campaign);
        catcher.setMood(SmtpMood.SILENT_AFTER_DATA);
        List<AskRequested> asks = campaign.asks(20);
        stage.request(asks);
        await("a letter on its way").until(() -> caught.times(asks) > 0);

        events.publish(Topic.CAMPAIGN_EVENTS, standDown ? campaign.standDown() : campaign.paused());
        stage.awaitCall(campaign, state);

        assertThat(stage.states(campaign)).doesNotContainKey("sending");
        return asks;
    }
}
