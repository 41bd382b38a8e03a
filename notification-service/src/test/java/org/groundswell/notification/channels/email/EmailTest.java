package org.groundswell.notification.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.MailCatcher;
import org.groundswell.localstack.mail.SmtpMood;
import org.groundswell.notification.deliveries.letters.DeliveredLetters;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Caught;
import org.groundswell.notification.testing.Events;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.time.MovableClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class EmailTest {

    private final MailCatcher catcher = EmbeddedServers.mail();

    @Inject
    Stage stage;

    @Inject
    Events events;

    @Inject
    Caught caught;

    @Inject
    DeliveredLetters letters;

    @Inject
    Jdbi jdbi;

    @Inject
    MovableClock movableClock;

    @Inject
    Clock clock;

    @AfterEach
    void calm() {
        catcher.setMood(SmtpMood.WILLING);
        movableClock.moveBy(Duration.ZERO);
    }

    @Test
    void letters_goOutOnce_andAreKeptAsTheyWent() {
        ACampaign campaign = stage.running(stage.aCampaign());
        List<AskRequested> asks = campaign.asks(120);

        stage.request(asks);
        events.publish(Topic.STAKEHOLDER_ASKS, asks);
        stage.awaitStates(campaign, Map.of("sent", 120L));

        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 120L));
        asks.forEach(ask -> assertThat(caught.times(ask)).isEqualTo(1));
        String mail = caught.mailOf(stage.deliveryOf(asks.getFirst()));
        assertThat(mail)
                .contains("Subject: Your doctors, Maria")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .contains("List-Unsubscribe: <http://localhost:8081/unsubscribe/"
                        + asks.getFirst().askId() + ">")
                .contains("Auto-Submitted: auto-generated")
                .contains("multipart/alternative");
        var record = letters.find(stage.deliveryOf(asks.getFirst())).orElseThrow();
        assertThat(record.text()).contains("please write to Jonathan Pruitt");
        assertThat(record.sha256())
                .isEqualTo(stage.value(
                        String.class,
                        "SELECT letter_sha256 FROM delivery WHERE id = :id",
                        stage.deliveryOf(asks.getFirst())));
    }

    @Test
    void anAskThatOvertakesItsCallToAction_waits() {
        ACampaign campaign = stage.aCampaign();
        AskRequested ask = campaign.ask();

        stage.request(List.of(ask));
        stage.launch(campaign);
        assertThat(stage.stateOf(ask)).isEqualTo("pending");
        stage.release(campaign);

        stage.awaitStates(campaign, Map.of("sent", 1L));
    }

    @Test
    void anAskWithdrawnBeforeItGoes_isCancelled() {
        ACampaign campaign = stage.aCampaign();
        stage.launch(campaign);
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));

        events.publish(Topic.STAKEHOLDER_ASKS, campaign.withdrawn(ask, ClosingReason.DECLINED));

        stage.awaitStates(campaign, Map.of("cancelled", 1L));
    }

    @Test
    void nothingGoes_outsideTheWindow() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ACampaign campaign = stage.running(stage.aCampaign().between(today.plusDays(3), today.plusDays(9)));
        stage.request(campaign.asks(1));
        ACampaign other = stage.running(stage.aCampaign());
        stage.request(other.asks(1));
        stage.awaitStates(other, Map.of("sent", 1L));
        assertThat(stage.states(campaign)).isEqualTo(Map.of("pending", 1L));

        movableClock.moveBy(Duration.ofDays(4));

        stage.awaitStates(campaign, Map.of("sent", 1L));
    }

    @Test
    void aRecipientWhoIsUnknown_bounces_andOthersGetTheirs() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested unknown = campaign.askTo("nobody" + MailCatcher.UNKNOWN_DOMAIN);

        stage.request(
                Stream.concat(Stream.of(unknown), campaign.asks(3).stream()).toList());

        stage.awaitStates(campaign, Map.of("bounced", 1L, "sent", 3L));
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 3L, "undeliverable.bounced_hard", 1L));
        assertThat(diagnostic(unknown)).startsWith("550 5.1.1").doesNotContain("nobody");
    }

    @Test
    void aRecipientWhoIsBusy_isTriedAgain_andBouncesInTheEnd() {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested busy = campaign.askTo("later" + MailCatcher.BUSY_DOMAIN);
        stage.request(List.of(busy));

        for (int attempts = 1; attempts <= 5; attempts++) {
            int tried = attempts;
            await("attempt " + tried).until(() -> attempts(busy) == tried);
            movableClock.moveBy(movableClock.offset().plus(Duration.ofHours(9)));
        }

        stage.awaitStates(campaign, Map.of("bounced", 1L));
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("undeliverable.bounced_soft", 1L));
        assertThat(diagnostic(busy)).startsWith("451 4.2.2");
    }

    @Test
    void aServerThatTakesNothing_getsAllOnceItDoesAgain() {
        catcher.setMood(SmtpMood.BUSY);
        ACampaign campaign = stage.running(stage.aCampaign());
        List<AskRequested> asks = campaign.asks(30);
        stage.request(asks);
        await("a refusal").until(() -> asks.stream().anyMatch(ask -> attempts(ask) > 0));

        catcher.setMood(SmtpMood.WILLING);
        movableClock.moveBy(Duration.ofMinutes(10));

        stage.awaitStates(campaign, Map.of("sent", 30L));
        asks.forEach(ask -> assertThat(caught.times(ask)).isEqualTo(1));
    }

    @Test
    void aServerThatIsNotThere_getsAllOnceItIsBack() {
        catcher.setMood(SmtpMood.GONE);
        ACampaign campaign = stage.running(stage.aCampaign());
        List<AskRequested> asks = campaign.asks(30);
        stage.request(asks);
        await("some attempts in vain")
                .during(Duration.ofSeconds(2))
                .until(() -> stage.states(campaign).getOrDefault("sent", 0L) == 0);

        catcher.setMood(SmtpMood.WILLING);

        stage.awaitStates(campaign, Map.of("sent", 30L));
        asks.forEach(ask -> assertThat(caught.times(ask)).isEqualTo(1));
    }

    @Test
    void aServerThatIsSlow_getsEachLetterOnce() {
        catcher.setMood(SmtpMood.SLOW);
        ACampaign campaign = stage.running(stage.aCampaign());
        List<AskRequested> asks = campaign.asks(20);

        stage.request(asks);

        stage.awaitStates(campaign, Map.of("sent", 20L));
        asks.forEach(ask -> assertThat(caught.times(ask)).isEqualTo(1));
    }

    @Test
    void aLetterThatCanNotBeMadeNow_isMadeLater_andNotGivenUp() {
        ACampaign campaign = stage.aCampaign();
        stage.launch(campaign);
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        jdbi.useHandle(handle -> handle.execute("ALTER TABLE letter_version RENAME TO hidden"));
        try {
            stage.release(campaign);
            await("an attempt in vain").until(() -> attempts(ask) == 1);
        } finally {
            jdbi.useHandle(handle -> handle.execute("ALTER TABLE hidden RENAME TO letter_version"));
        }
        assertThat(stage.stateOf(ask)).isEqualTo("pending");

        movableClock.moveBy(Duration.ofMinutes(2));

        stage.awaitStates(campaign, Map.of("sent", 1L));
    }

    private int attempts(AskRequested ask) {
        return stage.value(Integer.class, "SELECT attempts FROM delivery WHERE id = :id", stage.deliveryOf(ask));
    }

    private String diagnostic(AskRequested ask) {
        return stage.value(String.class, "SELECT diagnostic FROM delivery WHERE id = :id", stage.deliveryOf(ask));
    }
}
