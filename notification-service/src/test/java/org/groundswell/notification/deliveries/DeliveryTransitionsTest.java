package org.groundswell.notification.deliveries;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class DeliveryTransitionsTest {

    @Inject
    Stage stage;

    @Inject
    DeliveryTransitions transitions;

    @Inject
    Clock clock;

    private ACampaign campaign;
    private AskRequested ask;
    private UUID delivery;

    @BeforeEach
    void aDeliveryThatAVendorHas() {
        campaign = stage.aCampaign().through(Channel.PRINT);
        stage.launch(campaign);
        ask = campaign.ask();
        stage.request(List.of(ask));
        delivery = stage.deliveryOf(ask);
        apply(Transition.plain(delivery, DeliveryState.SENDING, clock.instant()));
    }

    @Test
    void sent_isCountedOnce_howeverOftenItIsSaid() {
        Transition sent = Transition.sent(delivery, clock.instant());

        assertThat(apply(sent)).containsExactly(delivery);
        assertThat(apply(sent)).isEmpty();

        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 1L, "reach_knowable", 1L));
    }

    @Test
    void severalChangesOfOneDelivery_areMadeInTheirOrder() {
        apply(
                Transition.sent(delivery, clock.instant()),
                Transition.reached(delivery, clock.instant()),
                Transition.returned(delivery, UndeliverableReason.RETURNED_MOVED, "moved", clock.instant()));

        assertThat(stage.stateOf(ask)).isEqualTo("returned");
        assertThat(stage.progress(campaign))
                .isEqualTo(Map.of("sent", 1L, "reached", 1L, "reach_knowable", 1L, "undeliverable.returned_moved", 1L));
    }

    @Test
    void whatMayNotFollow_isNotDone() {
        apply(Transition.failed(delivery, UndeliverableReason.NOT_MAILED, null, clock.instant()));

        assertThat(apply(Transition.sent(delivery, clock.instant()))).isEmpty();
        assertThat(stage.stateOf(ask)).isEqualTo("failed");
    }

    @Test
    void aLaterMessageThatGetsThrough_endsUndeliverable() {
        apply(Transition.bounced(delivery, UndeliverableReason.BOUNCED_HARD, "550", clock.instant()));
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("undeliverable.bounced_hard", 1L));

        AskRequested fallback = campaign.again(ask, 0, Channel.CALL_LIST);
        stage.request(List.of(fallback));
        UUID second = stage.deliveryOf(fallback);
        apply(
                Transition.plain(second, DeliveryState.SENDING, clock.instant()),
                Transition.sent(second, clock.instant()));

        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 1L, "reach_knowable", 1L));
    }

    @Test
    void inDoubt_goesDownAgain_whenItIsResolved() {
        apply(Transition.inDoubt(delivery, "sender_lost", null, clock.instant()));
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("in_doubt", 1L));

        apply(Transition.reached(delivery, clock.instant()));

        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 1L, "reached", 1L, "reach_knowable", 1L));
    }

    private List<UUID> apply(Transition... wanted) {
        return requiringNew().call(() -> transitions.apply(List.of(wanted)));
    }
}
