package org.groundswell.stakeholder.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.platform.security.ContactHash;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the launch on Kafka to the requests on Kafka. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class LaunchTest {

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
    ContactCipher cipher;

    @Inject
    ContactHash hash;

    @Inject
    ActionLink links;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final String market = People.aMarket();
    private Launches launch;

    @BeforeEach
    void audience() {
        launch = Launches.of(audiences.of(market), clock.instant());
    }

    @Test
    void whoIsAsked_isRequestedWithSealedContact_afterTheRelease() throws Exception {
        UUID maria = people.patient(market, "full_name", "Maria Alvarez", "email", "maria@people.example");
        people.patient(market, "suppressed", true);

        say(launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ASKED)).isZero();
        say(launch.released(2));

        AskRequested request =
                heard.awaitRequests(launch.callToActionId(), 0, 1).getFirst();
        assertThat(request.stakeholderId()).isEqualTo(maria);
        assertThat(request.channel()).isEqualTo(Channel.EMAIL);
        assertThat(request.contactHash()).isEqualTo(hash.of("MARIA@people.example"));
        assertThat(request.sealedContact()).doesNotContain("maria");
        JsonNode contact = json.readTree(cipher.decrypt(request.askId(), request.sealedContact()));
        assertThat(contact.at("/fields/payer_name").asText()).isEqualTo("Meridian Health Plan");
        assertThat(contact.at("/addressee").asText()).isEqualTo("Maria Alvarez");
        assertThat(contact.at("/actionLink").asText()).startsWith("http://localhost");
        String token = contact.at("/actionLink").asText().replaceFirst(".*/act/", "");
        assertThat(links.askOf(token)).contains(request.askId());
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ASKED)).isEqualTo(1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.leftOut(LeftOutReason.SUPPRESSED)))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAsked_byARuleThatWasChangedOnItsWayToTheFreeze() {
        people.patient(market);
        Launches other = Launches.of(launch.audienceId(), clock.instant());

        say(launch.launchedByRule(1, 7));
        say(other.launchedByRule(1, 0));

        asksOf.awaitFrozen(launch.callToActionId(), 1);
        asksOf.awaitFrozen(other.callToActionId(), 1);
        assertThat(asksOf.callToAction(launch.callToActionId())).isEmpty();
        assertThat(asksOf.callToAction(other.callToActionId())).hasSize(1);
    }

    @Test
    void frozenAsks_areDeleted_whenTheLaunchIsTakenBack_andCanBeLaunchedAnew() {
        people.patient(market);
        say(launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);

        say(launch.takenBack(2));
        await("asks gone")
                .until(() -> asksOf.callToAction(launch.callToActionId()).isEmpty());
        say(launch.launched(3), launch.released(4));

        heard.awaitRequests(launch.callToActionId(), 0, 1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ASKED)).isEqualTo(1);
    }

    @Test
    void aPausedCallToAction_releasesNothing_untilItIsResumed() {
        people.patient(market);
        say(launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);
        say(launch.paused(3), launch.released(2));
        await("counted").until(() -> asksOf.counted(launch.callToActionId(), Milestone.ASKED) == 1);

        await("nothing goes out")
                .during(Duration.ofMillis(500))
                .until(() -> heard.requests(launch.callToActionId(), 0).isEmpty());
        say(launch.resumed(4));

        heard.awaitRequests(launch.callToActionId(), 0, 1);
    }

    @Test
    void whatHasNotGoneOut_isWithdrawn_whenTheCampaignStandsDown() {
        people.employer(market, 300);
        say(launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);
        say(launch.paused(3), launch.released(2), launch.standDown(4));

        await("withdrawn").until(() -> asksOf.counted(launch.callToActionId(), "closed.withdrawn") == 1);
        assertThat(asksOf.callToAction(launch.callToActionId())).noneMatch(Ask::isOpen);
        assertThat(heard.requests(launch.callToActionId(), 0)).isEmpty();
    }

    @Test
    void aTopUp_asksOnlyThoseWhoMatchNewly() {
        people.patient(market, "address_line1", "5 Shared House", "email", null);
        people.patient(market, "email_opted_out", true, "address_line1", null);
        launch = launch.through(Channel.EMAIL, Channel.PRINT);
        say(launch.launched(1), launch.released(2));
        asksOf.awaitHandedOver(launch.callToActionId(), 1);

        UUID moved = people.patient(market);
        people.patient(market, "address_line1", "5 Shared House", "email", null);
        say(launch.topUp(3));

        asksOf.awaitFrozen(launch.callToActionId(), 3);
        List<AskRequested> requests = heard.awaitRequests(launch.callToActionId(), 0, 2);
        assertThat(requests)
                .extracting(AskRequested::stakeholderId)
                .contains(moved)
                .doesNotHaveDuplicates();
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ASKED)).isEqualTo(2);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.leftOut(LeftOutReason.OPTED_OUT)))
                .isEqualTo(1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.leftOut(LeftOutReason.HOUSEHOLD_REPEAT)))
                .isEqualTo(1);
    }

    @Test
    void somebodyWhoOptsOut_beforeTheirPage_isNotRequested() {
        UUID quiet = people.patient(market);
        UUID open = people.patient(market);
        say(launch.launched(1));
        asksOf.awaitFrozen(launch.callToActionId(), 1);
        people.set(quiet, "email_opted_out", true);
        say(launch.released(2));

        assertThat(heard.awaitRequests(launch.callToActionId(), 0, 1))
                .extracting(AskRequested::stakeholderId)
                .containsExactly(open);
    }

    private void say(DomainEvent... events) {
        campaignService.say(Topic.CAMPAIGN_EVENTS, events);
    }
}
