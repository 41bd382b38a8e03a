package org.groundswell.campaign.launch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.RateLimited;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.NotificationEvent.BatchReleased;
import org.groundswell.contracts.NotificationEvent.StandDownConfirmed;
import org.groundswell.contracts.StakeholderEvent.AudienceFrozen;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the launch to the end, with the other services' events as they come over Kafka. The time for undo is zero. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LaunchTest {

    private static final EventCatalog<CampaignEvent> CAMPAIGN_EVENTS = EventCatalog.of(CampaignEvent.class);

    @Inject
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.moveBy(Duration.ZERO);
    }

    @Test
    void aLaunch_tellsEverythingThatWasPlanned() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of("fallback", "call_list"));

        launch(call)
                .statusCode(202)
                .body("campaign.state", equalTo("launching"))
                .body("callsToAction.id", contains(call.toString()))
                .body("callsToAction.state", contains("launching"));

        CallToActionLaunched launched = only(campaign, CallToActionLaunched.class);
        assertThat(launched.callToActionId()).isEqualTo(call);
        assertThat(launched.version()).isEqualTo(1);
        assertThat(launched.payerName()).isEqualTo("Meridian Health Plan");
        assertThat(launched.linesOfBusiness()).containsExactly(LineOfBusiness.COMMERCIAL);
        assertThat(launched.channels()).containsExactly(Channel.EMAIL, Channel.PRINT);
        assertThat(launched.fallback()).contains(Channel.CALL_LIST);
        assertThat(launched.target().phone()).contains("+12175550100");
        assertThat(launched.letters())
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("Please call Meridian"));
        assertThat(launched.letterhead().signature()).hasSize(2);
        assertThat(launched.releaseAt()).isEqualTo(launched.launchedAt());
    }

    @Test
    void aLaunch_isReleased_onceItsAudienceIsFrozen() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);

        frozen(campaign, call, 1, 4_390);

        awaitState(call, "running");
        assertThat(only(campaign, CallToActionReleased.class).version()).isEqualTo(2);
        status(call)
                .body("campaign.state", equalTo("running"))
                .body("callsToAction[0].frozen.asked", contains(4_390))
                .body("callsToAction[0].frozen[0].leftOut.opted_out", equalTo(210));
    }

    @Test
    void theSameFreezeTwice_releasesOnce() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);

        frozen(campaign, call, 1, 10);
        awaitState(call, "running");
        frozen(campaign, call, 1, 10);
        UUID later = running(campaign);

        assertThat(published(campaign, CallToActionReleased.class))
                .extracting(CallToActionReleased::callToActionId)
                .containsExactly(call, later);
    }

    @Test
    void anAudienceThatIsEmptyWhenFrozen_givesTheLaunchBack_withTheReason() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);

        frozen(campaign, call, 1, 0);

        awaitState(call, "draft");
        status(call).body("callsToAction[0].returned.reason", equalTo("audience_empty"));
        assertThat(only(campaign, LaunchTakenBack.class).reason()).isEqualTo("audience_empty");
    }

    @Test
    void aReleaseThatComesMuchTooLate_givesTheLaunchBack_evenIfTheAudienceIsFrozenThen() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);

        clock.moveBy(Duration.ofMinutes(11));

        awaitState(call, "draft");
        status(call).body("callsToAction[0].returned.reason", equalTo("too_late"));
        frozen(campaign, call, 1, 10);
        running(campaign);
        status(call).body("callsToAction[0].state", equalTo("draft"));
        assertThat(only(campaign, LaunchTakenBack.class).version()).isEqualTo(2);
    }

    @Test
    void aLaunch_isTakenBack_beforeItsRelease_andCanBeMadeAgain() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);

        command(call, "undo-launch").statusCode(200).body("callsToAction.state", contains("draft"));
        frozen(campaign, call, 1, 10);
        launch(call).statusCode(202);
        frozen(campaign, call, 3, 10);

        awaitState(call, "running");
        assertThat(only(campaign, LaunchTakenBack.class).reason()).isEqualTo("undone");
        assertThat(only(campaign, CallToActionReleased.class).version()).isEqualTo(4);
    }

    @Test
    void aFreeze_ofALaunchThatWasTakenBack_doesNotReleaseTheNextOne() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);
        command(call, "undo-launch").statusCode(200);
        launch(call).statusCode(202);

        frozen(campaign, call, 1, 10);
        running(campaign);

        status(call).body("callsToAction[0].state", equalTo("launching"));
    }

    @Test
    void whatIsReleased_isNotTakenBack() {
        UUID call = running(campaign());

        command(call, "undo-launch").statusCode(409).body("type", equalTo("/problems/not-launching"));
    }

    @Test
    void launch_isRefused_withoutALetter() {
        UUID campaign = campaign();
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of("name", "Silent call"));

        launch(call)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-letter"))
                .body("detail", containsString("Silent call"))
                .body("errors.field", contains(call.toString()));
        status(call).body("callsToAction[0].state", equalTo("draft"));
    }

    @Test
    void launch_isRefused_whenItWouldAskNobody() {
        UUID call = readyCall(campaign(), Map.of("audienceId", StakeholderServiceStandIn.EMPTY_AUDIENCE));

        launch(call).statusCode(409).body("type", equalTo("/problems/audience-empty"));
    }

    @Test
    void launch_isRefused_whenItsAudienceIsNotThere() {
        UUID call = readyCall(campaign(), Map.of("audienceId", StakeholderServiceStandIn.UNKNOWN_AUDIENCE));

        launch(call).statusCode(409).body("type", equalTo("/problems/audience-unknown"));
    }

    @Test
    void launch_isRefused_afterTheWindow() {
        UUID call = readyCall(campaign(), Map.of("window", Map.of("opensOn", "2024-01-01", "closesOn", "2024-02-01")));

        launch(call)
                .statusCode(409)
                .body("type", equalTo("/problems/window-expired"))
                .body("detail", containsString("2024-02-01"));
    }

    @Test
    void nothingIsLaunched_whileStakeholderServiceDoesNotAnswer() {
        for (UUID audience : List.of(
                StakeholderServiceStandIn.AUDIENCE_WHEN_BROKEN, StakeholderServiceStandIn.AUDIENCE_WHEN_SILENT)) {
            UUID campaign = campaign();
            UUID call = readyCall(campaign, Map.of("audienceId", audience));

            launch(call)
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/stakeholder-service-unavailable"))
                    .body("detail", containsString("nothing was launched"));
            status(call).body("callsToAction[0].state", equalTo("draft"));
        }
    }

    @Test
    void oneCallToActionThatIsNotReady_keepsTheWholeLaunchBack() {
        UUID campaign = campaign();
        UUID ready = readyCall(campaign, Map.of());
        TestCampaigns.call(TestPeople::manager, campaign, Map.of());

        post("/api/v1/campaigns/%s/launch".formatted(campaign)).statusCode(409);

        status(ready).body("callsToAction[0].state", equalTo("draft"));
    }

    @Test
    void theReadiness_saysWhatBlocks_andHowManyWouldBeAsked() {
        UUID campaign = campaign();
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());

        manager()
                .get("/api/v1/campaigns/%s/launch-check".formatted(campaign))
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("blockers.type", contains("no-letter"))
                .body("audiences[0].callToActionId", equalTo(call.toString()))
                .body("audiences[0].asked", equalTo(10));
    }

    @Test
    void simultaneousLaunches_makeOne() throws Exception {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        Callable<Integer> launching = () -> launch(call).extract().statusCode();

        List<Integer> answers;
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            answers =
                    people.invokeAll(List.of(launching, launching, launching, launching, launching, launching)).stream()
                            .map(LaunchTest::answer)
                            .sorted()
                            .toList();
        }

        assertThat(answers).containsExactly(202, 409, 409, 409, 409, 409);
        only(campaign, CallToActionLaunched.class);
        launch(call).statusCode(409).body("type", equalTo("/problems/already-launched"));
        post("/api/v1/campaigns/%s/launch".formatted(campaign))
                .statusCode(409)
                .body("type", equalTo("/problems/already-launched"));
    }

    @Test
    void aCampaignWithoutACallToAction_hasNothingToLaunch() {
        post("/api/v1/campaigns/%s/launch".formatted(campaign()))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-launch"));
    }

    @Test
    void aWave_isLaunched_whileTheCampaignRuns() {
        UUID campaign = campaign();
        running(campaign);
        UUID wave = readyCall(campaign, Map.of("name", "Physicians write"));

        post("/api/v1/campaigns/%s/launch".formatted(campaign))
                .statusCode(202)
                .body("campaign.state", equalTo("running"))
                .body("callsToAction.id", contains(wave.toString()));
    }

    @Test
    void whatIsLaunched_isNotEdited() {
        UUID call = running(campaign());
        Map<String, Object> edit = TestCampaigns.callBody();
        edit.put("version", 0);

        manager()
                .body(edit)
                .put("/api/v1/calls-to-action/" + call)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-launched"));
    }

    @Test
    void aCallToAction_isPaused_andResumed() {
        UUID campaign = campaign();
        UUID call = running(campaign);

        command(call, "pause").statusCode(200).body("campaign.state", equalTo("paused"));
        command(call, "pause").statusCode(409).body("type", equalTo("/problems/not-running"));
        command(call, "top-up").statusCode(409).body("type", equalTo("/problems/not-running"));
        command(call, "resume").statusCode(200).body("callsToAction.state", contains("running"));
        command(call, "resume").statusCode(409).body("type", equalTo("/problems/not-paused"));

        assertThat(only(campaign, CallToActionPaused.class).version()).isEqualTo(3);
        assertThat(only(campaign, CallToActionResumed.class).version()).isEqualTo(4);
    }

    @Test
    void aPauseOfTheCampaign_pausesWhatRuns_andTakesBackWhatIsNotReleased() {
        UUID campaign = campaign();
        UUID running = running(campaign);
        UUID launching = readyCall(campaign, Map.of());
        launch(launching).statusCode(202);

        post("/api/v1/campaigns/%s/pause".formatted(campaign))
                .statusCode(200)
                .body("campaign.state", equalTo("paused"))
                .body("callsToAction.state", contains("paused", "draft"));

        assertThat(only(campaign, CallToActionPaused.class).callToActionId()).isEqualTo(running);
        assertThat(only(campaign, LaunchTakenBack.class).callToActionId()).isEqualTo(launching);
        post("/api/v1/campaigns/%s/resume".formatted(campaign))
                .statusCode(200)
                .body("callsToAction.state", contains("running", "draft"));
    }

    @Test
    void aStandDown_lasts_untilNotificationServiceConfirmsIt() {
        // Given
        UUID campaign = campaign();
        UUID call = running(campaign);
        UUID batch = UUID.randomUUID();

        // When
        manager()
                .body(Map.of("reason", "We have an agreement"))
                .post("/api/v1/campaigns/%s/stand-down".formatted(campaign))
                .then()
                .statusCode(202)
                .body("campaign.state", equalTo("standing_down"))
                .body("callsToAction.state", contains("standing_down"));
        StandDownRequested requested = only(campaign, StandDownRequested.class);
        TestEvents.publish(
                Topic.NOTIFICATION_EVENTS,
                new BatchReleased(campaign, call, batch, Channel.PRINT, 300, Instant.now()),
                confirmed(campaign, call, requested.version() - 1, List.of()),
                confirmed(campaign, call, requested.version(), List.of(batch)));

        // Then
        awaitState(call, "cancelled");
        status(call)
                .body("campaign.state", equalTo("cancelled"))
                .body("callsToAction[0].standDown.reason", equalTo("We have an agreement"))
                .body("callsToAction[0].standDown.alreadyGone", equalTo(1_204))
                .body("callsToAction[0].standDown.stopped", equalTo(796))
                .body("callsToAction[0].standDown.batchesToRecall.batchId", contains(batch.toString()))
                .body("callsToAction[0].standDown.batchesToRecall.pieces", contains(300));
        manager()
                .body(TestCampaigns.callBody())
                .post("/api/v1/campaigns/%s/calls-to-action".formatted(campaign))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-over"));
    }

    @Test
    void aStandDownOfOneCallToAction_leavesTheCampaignRunning() {
        UUID campaign = campaign();
        UUID first = running(campaign);
        running(campaign);

        command(first, "stand-down").statusCode(202).body("campaign.state", equalTo("running"));
        command(first, "resume").statusCode(409);
        command(first, "close").statusCode(409);
        TestEvents.publish(Topic.NOTIFICATION_EVENTS, confirmed(campaign, first, 3, List.of()));

        awaitState(first, "cancelled");
    }

    @Test
    void aTopUp_isAskedFor_andItsFreezeShown() {
        UUID campaign = campaign();
        UUID call = running(campaign);

        command(call, "top-up").statusCode(202);

        TopUpRequested topUp = only(campaign, TopUpRequested.class);
        frozen(campaign, call, topUp.version(), 7);
        await("freeze of the top-up")
                .atMost(20, SECONDS)
                .untilAsserted(() -> status(call).body("callsToAction[0].frozen.asked", contains(10, 7)));
    }

    @Test
    void aCampaignThatIsClosed_isOver() {
        UUID campaign = campaign();
        UUID call = running(campaign);
        readyCall(campaign, Map.of());

        post("/api/v1/campaigns/%s/close".formatted(campaign))
                .statusCode(200)
                .body("campaign.state", equalTo("closed"))
                .body("callsToAction.state", contains("closed", "draft"));

        assertThat(only(campaign, CallToActionClosed.class).callToActionId()).isEqualTo(call);
        post("/api/v1/campaigns/%s/launch".formatted(campaign))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-over"));
        post("/api/v1/campaigns/%s/close".formatted(campaign)).statusCode(409);
    }

    @Test
    void aCampaign_isNotClosed_whileALaunchIsUndecided() {
        UUID campaign = campaign();
        running(campaign);
        launch(readyCall(campaign, Map.of())).statusCode(202);

        post("/api/v1/campaigns/%s/close".formatted(campaign))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-launching"));
    }

    @Test
    void aDraft_isCancelled_andWhatRunsIsNot() {
        UUID draft = campaign();
        UUID call = TestCampaigns.call(TestPeople::manager, draft, Map.of());
        UUID running = campaign();
        running(running);

        command(call, "cancel").statusCode(200).body("callsToAction.state", contains("cancelled"));
        post("/api/v1/campaigns/%s/cancel".formatted(draft))
                .statusCode(200)
                .body("campaign.state", equalTo("cancelled"));
        post("/api/v1/campaigns/%s/cancel".formatted(running)).statusCode(409);
    }

    @Test
    void theRateLimit_isTold_withAVersionThatRises() {
        UUID campaign = campaign();
        for (int limit : List.of(2_000, 500)) {
            manager()
                    .body(Map.of("maxPerHour", limit))
                    .put("/api/v1/campaigns/%s/rate-limit".formatted(campaign))
                    .then()
                    .statusCode(200);
        }

        await("rate limits")
                .atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(published(campaign, RateLimited.class))
                        .extracting(
                                RateLimited::version,
                                event -> event.maxPerHour().orElseThrow())
                        .containsExactly(tuple(1L, 2_000), tuple(2L, 500)));
    }

    @Test
    void whoIsNoMember_findsNothingToLaunch() {
        UUID campaign = campaign();
        UUID call = readyCall(campaign, Map.of());
        List<String> commands = List.of("launch", "undo-launch", "pause", "resume", "stand-down", "close", "cancel");

        for (String command : commands) {
            outsider("/api/v1/campaigns/%s/%s".formatted(campaign, command)).statusCode(404);
            outsider("/api/v1/calls-to-action/%s/%s".formatted(call, command)).statusCode(404);
        }
        outsider("/api/v1/calls-to-action/%s/top-up".formatted(call)).statusCode(404);
        status(call).body("callsToAction[0].state", equalTo("draft"));
    }

    @Test
    void aContributor_launchesNothing() {
        UUID call = readyCall(campaign(), Map.of());

        TestPeople.as("launch-contributor", "contributor")
                .post("/api/v1/calls-to-action/%s/launch".formatted(call))
                .then()
                .statusCode(403);
    }

    private static UUID campaign() {
        return TestCampaigns.campaign(TestPeople::manager);
    }

    /** With a letter, so that nothing blocks its launch. */
    private static UUID readyCall(UUID campaign, Map<String, Object> changes) {
        UUID call = TestCampaigns.call(TestPeople::manager, campaign, changes);
        manager()
                .body(Map.of(
                        "role", "our_message",
                        "step", 0,
                        "language", "en",
                        "subject", "Please call Meridian",
                        "body", "Dear {{full_name}}, please act: {{action_link}}",
                        "callScript", "Ask for Pat Lee."))
                .post("/api/v1/calls-to-action/%s/letters".formatted(call))
                .then()
                .statusCode(201);
        return call;
    }

    private static UUID running(UUID campaign) {
        UUID call = readyCall(campaign, Map.of());
        launch(call).statusCode(202);
        frozen(campaign, call, 1, 10);
        awaitState(call, "running");
        return call;
    }

    private static ValidatableResponse launch(UUID call) {
        return command(call, "launch");
    }

    private static ValidatableResponse command(UUID call, String command) {
        return post("/api/v1/calls-to-action/%s/%s".formatted(call, command));
    }

    private static ValidatableResponse post(String address) {
        return manager().post(address).then();
    }

    private static ValidatableResponse outsider(String address) {
        return TestPeople.as("launch-outsider", "campaign-manager")
                .post(address)
                .then();
    }

    private static ValidatableResponse status(UUID call) {
        return manager()
                .get("/api/v1/calls-to-action/%s/launch".formatted(call))
                .then()
                .statusCode(200)
                .body("callsToAction", hasSize(1));
    }

    private static void awaitState(UUID call, String state) {
        await(call + " is " + state)
                .atMost(20, SECONDS)
                .untilAsserted(() -> status(call).body("callsToAction[0].state", equalTo(state)));
    }

    private static void frozen(UUID campaign, UUID call, long version, long asked) {
        TestEvents.publish(
                Topic.STAKEHOLDER_EVENTS,
                new AudienceFrozen(
                        campaign, call, version, asked, Map.of("opted_out", 210L, "duplicate", 42L), Instant.now()));
    }

    private static StandDownConfirmed confirmed(UUID campaign, UUID call, long version, List<UUID> batches) {
        return new StandDownConfirmed(campaign, call, version, 1_204, 796, batches, Instant.now());
    }

    private static <E extends CampaignEvent> List<E> published(UUID campaign, Class<E> type) {
        return TestEvents.published(Topic.CAMPAIGN_EVENTS, CAMPAIGN_EVENTS, campaign.toString()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static <E extends CampaignEvent> E only(UUID campaign, Class<E> type) {
        await(type.getSimpleName())
                .atMost(20, SECONDS)
                .until(() -> !published(campaign, type).isEmpty());
        assertThat(published(campaign, type)).hasSize(1);
        return published(campaign, type).getFirst();
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
