package org.groundswell.campaign.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LaunchTakenBack;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.CampaignEvent.Window;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.TargetRole;
import org.groundswell.platform.http.ProblemException;
import org.junit.jupiter.api.Test;

class CallToActionRunTest {

    private static final Instant NOW = Instant.parse("2026-03-02T14:00:00Z");
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID CALL = UUID.randomUUID();

    private final CallToActionRun run = new CallToActionRun(CAMPAIGN, CALL);

    @Test
    void aLaunch_raisesTheVersion_andTellsIt() {
        CallToActionLaunched launched = run.launch(order());

        assertThat(run.state()).isEqualTo(CallToActionState.LAUNCHING);
        assertThat(launched.version()).isEqualTo(1);
        assertThat(launched.releaseAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aLaunchThatIsTakenBack_canBeLaunchedAgain_underAHigherVersion() {
        run.launch(order());
        LaunchTakenBack takenBack = run.takeBack(ReturnReason.UNDONE, NOW);

        CallToActionLaunched again = run.launch(order());

        assertThat(takenBack.version()).isEqualTo(2);
        assertThat(takenBack.reason()).isEqualTo("undone");
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void aLaunch_isRefused_whileItIsLaunching() {
        run.launch(order());

        refused(() -> run.launch(order()), "already-launched");
    }

    @Test
    void whatWasNeverReleased_isNeitherPaused_norResumed_norStoodDown_norClosed_norToppedUp() {
        run.launch(order());

        refused(run::pause, "not-running");
        refused(run::resume, "not-paused");
        refused(() -> run.standDown("", NOW), "not-running");
        refused(() -> run.close(NOW), "not-running");
        refused(() -> run.topUp(NOW), "not-running");
    }

    @Test
    void aDraft_canNotBeTakenBack() {
        refused(() -> run.takeBack(ReturnReason.UNDONE, NOW), "not-launching");
    }

    @Test
    void whatIsCancelled_isOver() {
        run.cancel(NOW);

        refused(() -> run.launch(order()), "already-launched");
        assertThat(run.state().isOver()).isTrue();
    }

    @Test
    void whatIsLaunched_isNotCancelled() {
        run.launch(order());

        refused(() -> run.cancel(NOW), "already-launched");
    }

    @Test
    void fromEveryStateThatIsNotOver_thereIsAWayToTheEnd() {
        for (CallToActionState state : CallToActionState.values()) {
            assertThat(state.isOver() || state.next().stream().anyMatch(next -> next != CallToActionState.DRAFT))
                    .as(state.code())
                    .isTrue();
        }
    }

    private static void refused(Runnable command, String type) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo("/problems/" + type));
    }

    private static LaunchOrder order() {
        CampaignSummary campaign = new CampaignSummary(
                CAMPAIGN,
                "Keep our doctors",
                UUID.randomUUID(),
                "Meridian",
                List.of(),
                "",
                new Letterhead(
                        "Riverbend Health", List.of("1 Main Street"), Optional.empty(), Optional.empty(), List.of()),
                Optional.empty(),
                CampaignState.DRAFT,
                UUID.randomUUID(),
                NOW,
                0);
        CallToActionSummary call = new CallToActionSummary(
                CALL,
                CAMPAIGN,
                "Employers write",
                UUID.randomUUID(),
                Action.CALL,
                new Target(
                        TargetRole.PAYER_PERSON,
                        "Pat Lee",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(Channel.EMAIL),
                Optional.empty(),
                new Window(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)),
                List.of(new Step(0, 0)),
                CallToActionState.DRAFT,
                UUID.randomUUID(),
                NOW,
                Optional.empty(),
                Optional.empty(),
                0);
        return new LaunchOrder(
                campaign,
                call,
                Optional.of(3L),
                List.of(),
                List.of(),
                UUID.randomUUID(),
                NOW,
                NOW.plusSeconds(60),
                "correlation");
    }
}
