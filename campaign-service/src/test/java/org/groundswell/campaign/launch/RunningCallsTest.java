package org.groundswell.campaign.launch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.launch.LaunchSteps.awaitState;
import static org.groundswell.campaign.launch.LaunchSteps.campaign;
import static org.groundswell.campaign.launch.LaunchSteps.command;
import static org.groundswell.campaign.launch.LaunchSteps.confirmed;
import static org.groundswell.campaign.launch.LaunchSteps.frozen;
import static org.groundswell.campaign.launch.LaunchSteps.launch;
import static org.groundswell.campaign.launch.LaunchSteps.only;
import static org.groundswell.campaign.launch.LaunchSteps.outsider;
import static org.groundswell.campaign.launch.LaunchSteps.post;
import static org.groundswell.campaign.launch.LaunchSteps.published;
import static org.groundswell.campaign.launch.LaunchSteps.readyCall;
import static org.groundswell.campaign.launch.LaunchSteps.running;
import static org.groundswell.campaign.launch.LaunchSteps.status;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.RateLimited;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.NotificationEvent.BatchReleased;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.Test;

/** Pause, stand-down, top-up and the end of what was launched, with the other services' events as they come over Kafka. */
@QuarkusTest
@WithTestResource(TestServers.class)
class RunningCallsTest {

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
}
