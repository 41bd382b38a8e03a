package org.groundswell.campaign.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.launch.LaunchSteps.awaitState;
import static org.groundswell.campaign.launch.LaunchSteps.campaign;
import static org.groundswell.campaign.launch.LaunchSteps.command;
import static org.groundswell.campaign.launch.LaunchSteps.frozen;
import static org.groundswell.campaign.launch.LaunchSteps.launch;
import static org.groundswell.campaign.launch.LaunchSteps.only;
import static org.groundswell.campaign.launch.LaunchSteps.post;
import static org.groundswell.campaign.launch.LaunchSteps.published;
import static org.groundswell.campaign.launch.LaunchSteps.readyCall;
import static org.groundswell.campaign.launch.LaunchSteps.running;
import static org.groundswell.campaign.launch.LaunchSteps.status;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.campaign.support.StakeholderServiceStandIn;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the launch to the release, with the other services' events as they come over Kafka. The time for undo is zero. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LaunchTest {

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
        assertThat(launched.audienceVersion()).contains(3L);
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

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
