package org.groundswell.notification.channels.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.AskEvent.ForwardRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.DeliveryEvent.DeliverySent;
import org.groundswell.contracts.Forward;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Caught;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Heard;
import org.groundswell.notification.testing.Stage;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class ForwardTest {

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    Heard heard;

    @Inject
    Caught caught;

    @Test
    void aStakeholdersLetter_isPassedOnOnce_withAnswersGoingToThem() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        stage.awaitStates(campaign, Map.of("sent", 1L));

        events.publish(Topic.STAKEHOLDER_ASKS, forward(campaign, ask, "Our doctors"));
        events.publish(Topic.STAKEHOLDER_ASKS, forward(campaign, ask, "Our doctors"));

        stage.awaitStates(campaign, Map.of("sent", 2L));
        assertThat(caught.mailOf(stage.forwardOf(ask)))
                .contains("Reply-To: maria@mail.example")
                .contains("To: pruitt@payer.example")
                .contains("Subject: Our doctors")
                .contains("I want to keep my doctor.")
                .doesNotContain("List-Unsubscribe");
        assertThat(heard.await(DeliverySent.class, ask.askId().toString(), 2))
                .extracting(sent -> sent.delivery().channel())
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.FORWARD);
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 1L));
    }

    @Test
    void aSubjectWithALineBreak_isNotSent() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();

        events.publish(Topic.STAKEHOLDER_ASKS, forward(campaign, ask, "Our doctors\r\nBcc: everybody@payer.example"));

        stage.awaitStates(campaign, Map.of("failed", 1L));
        assertThat(stage.value(String.class, "SELECT reason FROM delivery WHERE id = :id", stage.forwardOf(ask)))
                .isEqualTo("not_rendered");
        assertThat(stage.progress(campaign)).isEmpty();
    }

    private static ForwardRequested forward(ACampaign campaign, AskRequested ask, String subject) {
        return campaign.forward(
                ask,
                new Forward(
                        "Maria Alvarez",
                        "maria@mail.example",
                        "Jonathan Pruitt",
                        "pruitt@payer.example",
                        subject,
                        "Dear Mr Pruitt,\n\nI want to keep my doctor.\n"));
    }
}
