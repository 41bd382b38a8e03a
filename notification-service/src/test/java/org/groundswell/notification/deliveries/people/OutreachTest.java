package org.groundswell.notification.deliveries.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.DeliveryEvent.DeliveryReached;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.StakeholderEvent.OutreachConfirmed;
import org.groundswell.contracts.StakeholderEvent.OutreachReported;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Heard;
import org.groundswell.notification.testing.Stage;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class OutreachTest {

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    Heard heard;

    @Inject
    Clock clock;

    @Test
    void whoeverActs_wasReached_once() {
        ACampaign campaign = stage.running(stage.aCampaign());
        List<AskRequested> asks = campaign.asks(2);
        stage.request(asks);
        stage.awaitStates(campaign, Map.of("sent", 2L));
        AskRequested ask = asks.getFirst();

        events.publish(
                Topic.STAKEHOLDER_EVENTS, reported(campaign, ask), confirmed(campaign, ask), reported(campaign, ask));

        heard.await(DeliveryReached.class, ask.askId().toString(), 1);
        stage.awaitStates(campaign, Map.of("sent", 1L, "reached", 1L));
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 2L, "reached", 1L, "reach_knowable", 1L));
    }

    @Test
    void whoeverActed_getsNoReminderThatIsStillPending() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        stage.awaitStates(campaign, Map.of("sent", 1L));
        events.publish(Topic.CAMPAIGN_EVENTS, campaign.paused());
        stage.awaitCall(campaign, "paused");
        stage.request(List.of(campaign.again(ask, 1, Channel.EMAIL)));

        events.publish(Topic.STAKEHOLDER_EVENTS, reported(campaign, ask));

        stage.awaitStates(campaign, Map.of("reached", 1L, "cancelled", 1L));
    }

    @Test
    void whoeverActsBeforeAnythingWasSent_isNotCountedAsReached() {
        ACampaign campaign = stage.aCampaign();
        stage.launch(campaign);
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));

        events.publish(Topic.STAKEHOLDER_EVENTS, reported(campaign, ask));

        await("nothing to go any more").until(() -> stage.stateOf(ask).equals("cancelled"));
        assertThat(stage.progress(campaign)).isEmpty();
    }

    private OutreachReported reported(ACampaign campaign, AskRequested ask) {
        return new OutreachReported(
                ask.stakeholderId(),
                ask.askId(),
                campaign.id,
                campaign.call,
                UUID.randomUUID(),
                OutreachForm.LETTER,
                Proof.SELF_REPORTED,
                clock.instant());
    }

    private OutreachConfirmed confirmed(ACampaign campaign, AskRequested ask) {
        return new OutreachConfirmed(
                ask.stakeholderId(),
                ask.askId(),
                campaign.id,
                campaign.call,
                UUID.randomUUID(),
                OutreachForm.LETTER,
                "a copy arrived",
                clock.instant());
    }
}
