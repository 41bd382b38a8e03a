package org.groundswell.campaign.launch;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.contracts.Coded;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** 409: where the campaign or the call to action stands, or what is missing, does not allow what was asked for. */
public final class RunConflict extends ProblemException {

    private RunConflict(String type, String title, String detail) {
        super(409, type, title, detail);
    }

    private RunConflict(String type, String title, String detail, List<FieldError> errors) {
        super(409, type, title, detail, errors);
    }

    /** The type is that of the first; all of them are named, by call to action. */
    static RunConflict blocked(List<LaunchBlocker> blockers) {
        LaunchBlocker first = blockers.getFirst();
        return new RunConflict(
                first.type(),
                "Not ready to be launched",
                first.message() + " Nothing was launched.",
                blockers.stream()
                        .map(blocker -> new FieldError(blocker.callToActionId().toString(), blocker.message()))
                        .toList());
    }

    static RunConflict cannotBecome(UUID callToActionId, CallToActionState state, CallToActionState wanted) {
        return switch (wanted) {
            case LAUNCHING -> alreadyLaunched(callToActionId, state);
            case DRAFT -> notLaunching(callToActionId, state);
            case PAUSED, STANDING_DOWN, CLOSED -> notRunning(callToActionId, state);
            case RUNNING -> notPaused(callToActionId, state);
            case CANCELLED ->
                new RunConflict(
                        "already-launched",
                        "Already launched",
                        "Call to action %s is %s. Stand it down instead.".formatted(callToActionId, words(state)));
        };
    }

    static RunConflict alreadyLaunched(UUID callToActionId, CallToActionState state) {
        return new RunConflict(
                "already-launched",
                "Already launched",
                "Call to action %s is %s and can't be launched again.".formatted(callToActionId, words(state)));
    }

    static RunConflict notRunning(UUID callToActionId, CallToActionState state) {
        return new RunConflict(
                "not-running",
                "Not running",
                "Call to action %s is %s.%s"
                        .formatted(
                                callToActionId,
                                words(state),
                                state == CallToActionState.LAUNCHING ? " Undo the launch instead." : ""));
    }

    private static RunConflict notLaunching(UUID callToActionId, CallToActionState state) {
        return new RunConflict(
                "not-launching",
                "The launch can't be taken back",
                "Call to action %s is %s.%s"
                        .formatted(
                                callToActionId,
                                words(state),
                                state == CallToActionState.RUNNING
                                        ? " Stand it down to stop what has not gone out yet."
                                        : ""));
    }

    private static RunConflict notPaused(UUID callToActionId, CallToActionState state) {
        return new RunConflict(
                "not-paused", "Not paused", "Call to action %s is %s.".formatted(callToActionId, words(state)));
    }

    static RunConflict nothingToLaunch(UUID campaignId) {
        return new RunConflict(
                "nothing-to-launch",
                "Nothing to launch",
                "Campaign %s has no call to action. Add one first.".formatted(campaignId));
    }

    static RunConflict allLaunched(UUID campaignId) {
        return new RunConflict(
                "already-launched",
                "Already launched",
                "Every call to action of campaign %s is launched. Add another one for a further wave."
                        .formatted(campaignId));
    }

    static RunConflict campaignOver(UUID campaignId, CampaignState state) {
        return new RunConflict(
                "campaign-over", "The campaign is over", "Campaign %s is %s.".formatted(campaignId, words(state)));
    }

    /** None of the campaign's calls to action is in a state for it. */
    static RunConflict noneIs(UUID campaignId, CallToActionState wanted) {
        return new RunConflict(
                "not-" + wanted.code().replace('_', '-'),
                "Not " + words(wanted),
                "No call to action of campaign %s is %s.".formatted(campaignId, words(wanted)));
    }

    static RunConflict cannotEnd(UUID campaignId, CampaignState state) {
        return new RunConflict(
                "campaign-" + state.code().replace('_', '-'),
                "Not now",
                "Campaign %s is %s.%s".formatted(campaignId, words(state), advice(state)));
    }

    private static String advice(CampaignState state) {
        return switch (state) {
            case DRAFT -> " Cancel it instead.";
            case LAUNCHING -> " Undo the launch first, or wait for its release.";
            case RUNNING, PAUSED -> " Stand it down or close it instead.";
            case STANDING_DOWN -> " Wait for the confirmation.";
            case CLOSED, CANCELLED -> "";
        };
    }

    private static String words(Coded state) {
        return state.code().replace('_', ' ');
    }
}
