package org.groundswell.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.groundswell.contracts.NotificationEvent.ConsentWithdrawalApplied;
import org.groundswell.contracts.StakeholderEvent.ConsentGiven;
import org.groundswell.contracts.StakeholderEvent.ConsentWithdrawn;
import org.groundswell.contracts.StakeholderEvent.Erased;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.MailCatcher;
import org.groundswell.localstack.mail.SmtpMood;
import org.groundswell.notification.deliveries.letters.DeliveredLetters;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Caught;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Heard;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.faults.PlantedFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guarantee 8: nothing goes to somebody once their opt-out is confirmed, and an erased person does not come back. */
@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class Guarantee8ConsentTest {

    private final MailCatcher catcher = EmbeddedServers.mail();

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    Heard heard;

    @Inject
    Caught caught;

    @Inject
    DeliveredLetters letters;

    @Inject
    Clock clock;

    @AfterEach
    void calm() {
        catcher.setMood(SmtpMood.WILLING);
    }

    @Test
    void anOptOut_suppressesWhatIsPending() {
        ACampaign campaign = stage.aCampaign();
        stage.launch(campaign);
        AskRequested ask = campaign.ask();
        AskRequested other = campaign.ask();
        stage.request(List.of(ask, other));

        ConsentWithdrawalApplied applied = withdraw(ask, 1);

        assertThat(applied.suppressed()).isEqualTo(1);
        assertThat(stage.stateOf(ask)).isEqualTo("suppressed");
        stage.release(campaign);
        stage.awaitStates(campaign, Map.of("suppressed", 1L, "sent", 1L));
        assertThat(caught.times(ask)).isZero();
    }

    @Test
    void anOptOut_isKeptForAsksThatComeLater() {
        checkThatALaterAskIsSuppressed();
    }

    @Test
    void theCheckTurnsRed_whenAClaimDoesNotLookForConsents() {
        PlantedFaults.during(
                "claim-ignores-consent",
                () -> assertThatThrownBy(this::checkThatALaterAskIsSuppressed).isInstanceOf(AssertionError.class));
    }

    private void checkThatALaterAskIsSuppressed() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        withdraw(ask, 1);

        stage.request(List.of(ask));

        await("its end").until(() -> !List.of("pending", "sending").contains(stage.stateOf(ask)));
        assertThat(stage.stateOf(ask)).isEqualTo("suppressed");
        assertThat(caught.times(ask)).isZero();
    }

    @Test
    void anOptOut_holdsForTheContactPoint_whoeverUsesIt() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.askTo("shared@mail.example");
        withdraw(ask, 1);

        AskRequested housemate = campaign.askTo("Shared@mail.example");
        stage.request(List.of(housemate));

        stage.awaitStates(campaign, Map.of("suppressed", 1L));
    }

    @Test
    void anOldOptOut_changesNothing_afterConsentWasGivenAgain() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        events.publish(
                Topic.STAKEHOLDER_EVENTS,
                withdrawn(ask, 1),
                new ConsentGiven(
                        ask.stakeholderId(), 2, List.of(Channel.EMAIL), List.of(ask.contactHash()), clock.instant()));
        withdraw(ask, 1);

        stage.request(List.of(ask));

        stage.awaitStates(campaign, Map.of("sent", 1L));
    }

    @Test
    void anOptOut_isConfirmed_onlyWhenNothingIsOnItsWay() {
        checkThatNothingIsOnItsWay();
    }

    @Test
    void theCheckTurnsRed_whenAnOptOutDoesNotWait() {
        PlantedFaults.during(
                "stop-does-not-wait",
                () -> assertThatThrownBy(this::checkThatNothingIsOnItsWay).isInstanceOf(AssertionError.class));
    }

    private void checkThatNothingIsOnItsWay() {
        ACampaign campaign = stage.running(stage.aCampaign());
        catcher.setMood(SmtpMood.SILENT_AFTER_DATA);
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        await("the letter").until(() -> caught.times(ask) == 1);

        withdraw(ask, 1);

        assertThat(stage.stateOf(ask)).isNotEqualTo("sending");
    }

    @Test
    void ofAnErasedPerson_onlyWhatBecameOfTheLetterStays() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        stage.awaitStates(campaign, Map.of("sent", 1L));
        UUID delivery = stage.deliveryOf(ask);
        String hash = letters.find(delivery).orElseThrow().sha256();

        erase(ask);

        await("erasure").until(() -> letters.find(delivery).isEmpty());
        assertThat(column("sealed_contact IS NULL AND contact_hash = '' AND diagnostic IS NULL", delivery))
                .isEqualTo("true");
        assertThat(column("letter_sha256", delivery)).isEqualTo(hash);
        assertThat(column("letter_version_id", delivery)).isEqualTo(campaign.letter.toString());
    }

    @Test
    void aReplay_bringsNoErasedPersonBack() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        erase(ask);
        withdraw(ask, 1);

        AskRequested other = campaign.ask();
        events.publish(Topic.STAKEHOLDER_ASKS, ask, other);

        stage.awaitStates(campaign, Map.of("sent", 1L));
        assertThat(stage.deliveries(ask)).isZero();
    }

    private ConsentWithdrawalApplied withdraw(AskRequested ask, long version) {
        int before = heard.of(
                        ConsentWithdrawalApplied.class, ask.stakeholderId().toString())
                .size();
        events.publish(Topic.STAKEHOLDER_EVENTS, withdrawn(ask, version));
        return heard.await(ConsentWithdrawalApplied.class, ask.stakeholderId().toString(), before + 1)
                .getLast();
    }

    private ConsentWithdrawn withdrawn(AskRequested ask, long version) {
        return new ConsentWithdrawn(
                ask.stakeholderId(),
                version,
                List.of(Channel.EMAIL),
                List.of(ask.contactHash()),
                "opted_out",
                clock.instant());
    }

    private void erase(AskRequested ask) {
        events.publish(
                Topic.STAKEHOLDER_EVENTS, new Erased(ask.stakeholderId(), List.of(ask.askId()), clock.instant()));
    }

    private String column(String expression, UUID delivery) {
        return stage.value(String.class, "SELECT (" + expression + ")::text FROM delivery WHERE id = :id", delivery);
    }
}
