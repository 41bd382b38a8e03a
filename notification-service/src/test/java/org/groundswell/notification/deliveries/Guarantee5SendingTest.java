package org.groundswell.notification.deliveries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.localstack.mail.MailCatcher;
import org.groundswell.localstack.mail.SmtpMood;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Caught;
import org.groundswell.notification.testing.Stage;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.platform.time.MovableClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guarantee 5: whatever happens between us and the mail server, nobody gets a letter twice, and what is not known is shown. */
@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class Guarantee5SendingTest {

    private final MailCatcher catcher = EmbeddedServers.mail();

    @Inject
    Stage stage;

    @Inject
    Caught caught;

    @Inject
    Jdbi jdbi;

    @Inject
    MovableClock clock;

    @AfterEach
    void calm() {
        catcher.setMood(SmtpMood.WILLING);
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void sending_isCommitted_beforeTheLetterGoes() {
        catcher.setMood(SmtpMood.SILENT_AFTER_DATA);
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));

        await("the letter").until(() -> caught.times(ask) == 1);

        assertThat(stage.stateOf(ask)).isEqualTo("sending");
    }

    @Test
    void whatTheServerDidNotAnswer_isInDoubt_andNeverSentAgain() {
        catcher.setMood(SmtpMood.SILENT_AFTER_DATA);
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        stage.request(List.of(ask));
        stage.awaitStates(campaign, Map.of("in_doubt", 1L));

        catcher.setMood(SmtpMood.WILLING);
        clock.moveBy(Duration.ofDays(2));
        List<AskRequested> later = campaign.asks(20);
        stage.request(later);
        stage.awaitStates(campaign, Map.of("in_doubt", 1L, "sent", 20L));

        assertThat(caught.times(ask)).isEqualTo(1);
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("in_doubt", 1L, "sent", 20L));
    }

    @Test
    void whatALostSenderHadInItsHands_isInDoubt_andNeverSentAgain() {
        checkThatALostClaimIsNotSentAgain();
    }

    @Test
    void theCheckTurnsRed_whenALostClaimIsSentAgain() {
        PlantedFaults.during(
                "lost-claim-sent-again",
                () -> assertThatThrownBy(this::checkThatALostClaimIsNotSentAgain)
                        .isInstanceOf(ConditionTimeoutException.class));
    }

    private void checkThatALostClaimIsNotSentAgain() {
        ACampaign campaign = stage.aCampaign();
        stage.launch(campaign);
        List<AskRequested> asks = campaign.asks(3);
        stage.request(asks);
        aSenderTookThemAndDied(asks);
        stage.release(campaign);

        await("doubt")
                .atMost(Duration.ofSeconds(6))
                .until(() -> stage.states(campaign).equals(Map.of("in_doubt", 3L)));
        asks.forEach(ask -> assertThat(caught.times(ask)).isZero());
    }

    @Test
    void aSenderThatOnlyLostItsLock_stillSaysWhatItKnows() {
        catcher.setMood(SmtpMood.SILENT_AFTER_DATA);
        ACampaign campaign = stage.running(stage.aCampaign());
        List<AskRequested> asks = campaign.asks(2);
        stage.request(asks);
        await("a letter").until(() -> caught.times(asks) == 1);

        jdbi.useHandle(handle -> handle.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'groundswell locks'"));
        stage.awaitStates(campaign, Map.of("in_doubt", 2L));
        catcher.setMood(SmtpMood.WILLING);

        AskRequested next = campaign.ask();
        stage.request(List.of(next));
        stage.awaitStates(campaign, Map.of("in_doubt", 2L, "sent", 1L));
        assertThat(caught.times(asks)).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "manager", roles = "administrator")
    void aPerson_resolvesDoubt() {
        ACampaign campaign = stage.aCampaign();
        stage.launch(campaign);
        List<AskRequested> asks = campaign.asks(2);
        stage.request(asks);
        aSenderTookThemAndDied(asks);
        stage.release(campaign);
        stage.awaitStates(campaign, Map.of("in_doubt", 2L));
        UUID wasSent = stage.deliveryOf(asks.getFirst());
        UUID wasNotSent = stage.deliveryOf(asks.getLast());

        given().queryParam("state", "in_doubt")
                .queryParam("callToActionId", campaign.call)
                .get("/api/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(wasSent.toString()));
        given().queryParam("state", "in_doubt")
                .queryParam("campaignId", campaign.id)
                .get("/api/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(wasSent.toString(), wasNotSent.toString()));
        given().queryParam("state", "in_doubt")
                .queryParam("campaignId", UUID.randomUUID())
                .get("/api/v1/deliveries")
                .then()
                .statusCode(200)
                .body("items", empty());
        resolve(wasSent, "sent", 200);
        resolve(wasSent, "not_sent", 409);
        resolve(wasNotSent, "not_sent", 200);

        stage.awaitStates(campaign, Map.of("sent", 2L));
        assertThat(caught.times(asks.getFirst())).isZero();
        assertThat(caught.times(asks.getLast())).isEqualTo(1);
        assertThat(stage.progress(campaign)).isEqualTo(Map.of("sent", 2L));
        given().get("/api/v1/calls-to-action/" + campaign.call + "/delivery-counts")
                .then()
                .body("states.sent", equalTo(2), "people.sent", equalTo(2), "emailPending", equalTo(0));
    }

    private static void resolve(UUID delivery, String outcome, int status) {
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome))
                .post("/api/v1/deliveries/" + delivery + "/resolve")
                .then()
                .statusCode(status);
    }

    /** What a process leaves behind that is killed after it committed its claim. */
    private void aSenderTookThemAndDied(List<AskRequested> asks) {
        UUID ghost = UUID.randomUUID();
        List<UUID> deliveries = asks.stream().map(stage::deliveryOf).toList();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("UPDATE delivery SET state = 'sending', claimed_by = :ghost WHERE id = ANY (:ids)")
                    .bind("ghost", ghost)
                    .bindArray("ids", UUID.class, deliveries)
                    .execute();
            handle.createUpdate(
                            "INSERT INTO delivery_claim (sender, deliveries, claimed_at) VALUES (:ghost, :ids, :now)")
                    .bind("ghost", ghost)
                    .bindArray("ids", UUID.class, deliveries)
                    .bind("now", clock.instant())
                    .execute();
        });
    }
}
