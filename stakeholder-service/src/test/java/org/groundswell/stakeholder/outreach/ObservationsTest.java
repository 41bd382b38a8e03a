package org.groundswell.stakeholder.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.CallDisposition;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.Origin;
import org.groundswell.contracts.Observation.OutreachLogged;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.Topic;
import org.groundswell.contracts.Vendor;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.stakeholder.OtherServices;
import org.groundswell.stakeholder.People;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AsksOf;
import org.groundswell.stakeholder.asks.Launches;
import org.groundswell.stakeholder.asks.SavedAudiences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What integrators post about stakeholders becomes a fact once, whenever the ask is there. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class ObservationsTest {

    @Inject
    People people;

    @Inject
    SavedAudiences audiences;

    @Inject
    OtherServices otherServices;

    @Inject
    AsksOf asksOf;

    @Inject
    ContactCipher cipher;

    @Inject
    Clock clock;

    private final String market = People.aMarket();
    private Launches launch;
    private UUID maria;

    @BeforeEach
    void planned() {
        maria = people.patient(market, "external_id", "MRN-" + market);
        launch = Launches.of(audiences.of(market), clock.instant());
    }

    @Test
    void outreach_isCountedOnce_howeverOftenItIsPosted() {
        Ask ask = launched();
        OutreachLogged seen = new OutreachLogged(
                origin("seen", ask), OutreachForm.LETTER, Proof.CONFIRMED, Optional.empty(), Optional.empty());

        say(seen, seen);
        say(seen);
        say(new OutreachLogged(
                origin("again", ask), OutreachForm.CALL, Proof.OBSERVED, Optional.empty(), Optional.empty()));

        await("both letters").until(() -> outreachOf(ask) == 2);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.ACTED)).isEqualTo(1);
        assertThat(asksOf.counted(launch.callToActionId(), Milestone.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void outreach_thatComesBeforeItsAsk_isAppliedWhenTheAskIsThere() {
        say(new OutreachLogged(
                new Origin(
                        UUID.randomUUID(),
                        Vendor.CRM,
                        "/crm",
                        market,
                        market,
                        Optional.empty(),
                        clock.instant(),
                        clock.instant()),
                OutreachForm.LETTER,
                Proof.OBSERVED,
                Optional.of(launch.callToActionId()),
                Optional.of("MRN-" + market)));
        await("parked")
                .until(() -> asksOf.count(
                                "SELECT count(*) FROM parked_observation WHERE data ->> 'externalId' = :id",
                                Map.of("id", "MRN-" + market))
                        == 1);

        launched();

        await("applied")
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> asksOf.counted(launch.callToActionId(), Milestone.ACTED) == 1);
    }

    @Test
    void callThatAnAgentPassedOn_isConfirmed() {
        Ask ask = launched();

        say(new CallAttempted(origin("call", ask), "piece", CallDisposition.TALKED, true, Optional.of(180)));

        await("confirmed").until(() -> asksOf.counted(launch.callToActionId(), Milestone.CONFIRMED) == 1);
    }

    @Test
    void wrongNumber_retiresThatPhone() {
        Ask ask = launched();

        say(new CallAttempted(origin("call", ask), "piece", CallDisposition.WRONG_NUMBER, false, Optional.empty()));

        await("retired")
                .until(() -> asksOf.count(
                                "SELECT count(*) FROM stakeholder WHERE id = :id AND phone_retired = 'wrong_number'",
                                Map.of("id", maria))
                        == 1);
    }

    @Test
    void doNotCall_suppressesThePerson() {
        Ask ask = launched();

        say(new CallAttempted(origin("call", ask), "piece", CallDisposition.DO_NOT_CALL, false, Optional.empty()));

        await("suppressed")
                .until(() -> asksOf.count(
                                "SELECT count(*) FROM stakeholder WHERE id = :id AND suppressed AND print_opted_out",
                                Map.of("id", maria))
                        == 1);
        assertThat(ask().closedReason()).isEqualTo(ClosingReason.OPTED_OUT);
    }

    @Test
    void correctedAddress_isTakenOver_andUsableAgain() {
        Ask ask = launched();
        people.set(maria, "address_retired", "returned_moved");
        String sealed = cipher.encrypt(
                ask.id(), "{\"lines\":[\"9 New Street\"],\"city\":\"Salem\",\"state\":\"MA\",\"zip\":\"01970\"}");

        say(new AddressCorrected(origin("moved", ask), "piece", sealed));

        await("moved")
                .until(() -> asksOf.count(
                                "SELECT count(*) FROM stakeholder WHERE id = :id AND zip = '01970' AND address_usable",
                                Map.of("id", maria))
                        == 1);
    }

    private Ask launched() {
        otherServices.say(Topic.CAMPAIGN_EVENTS, launch.launched(1), launch.released(2));
        asksOf.awaitHandedOver(launch.callToActionId(), 1);
        return ask();
    }

    private Ask ask() {
        return asksOf.callToAction(launch.callToActionId()).getFirst();
    }

    private Origin origin(String id, Ask ask) {
        Instant now = clock.instant();
        return new Origin(
                UUID.nameUUIDFromBytes(market.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Vendor.CRM,
                "/test",
                id,
                ask.id().toString(),
                Optional.of(ask.id()),
                now,
                now);
    }

    private void say(Observation... observations) {
        otherServices.say(Topic.INTEGRATION_OBSERVATIONS, observations);
    }

    private long outreachOf(Ask ask) {
        return asksOf.count("SELECT count(*) FROM outreach WHERE ask_id = :ask", Map.of("ask", ask.id()));
    }
}
