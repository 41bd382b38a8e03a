package org.groundswell.campaign.launch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.contracts.Coded;
import org.jspecify.annotations.Nullable;

/** A row of {@code call_to_action_run}, as it is read. */
record RunRow(
        UUID callToActionId,
        CallToActionState state,
        long version,
        @Nullable Long launchVersion,
        @Nullable UUID launchedBy,
        @Nullable Instant launchedAt,
        @Nullable Instant releaseAt,
        @Nullable Instant releasedAt,
        @Nullable Instant endedAt,
        @Nullable Instant returnedAt,
        @Nullable String returnedReason,
        @Nullable Instant standDownRequestedAt,
        @Nullable String standDownReason,
        @Nullable Instant standDownConfirmedAt,
        @Nullable Long alreadyGone,
        @Nullable Long stopped) {

    static RunRow neverLaunched(UUID callToActionId) {
        return new RunRow(
                callToActionId,
                CallToActionState.DRAFT,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    RunView view(CallToActionSummary call, List<RunView.Freeze> frozen, List<RunView.Batch> toRecall) {
        return new RunView(
                callToActionId,
                call.campaignId(),
                call.name(),
                state,
                version,
                Optional.ofNullable(launchedBy),
                Optional.ofNullable(launchedAt),
                Optional.ofNullable(releaseAt),
                Optional.ofNullable(releasedAt),
                Optional.ofNullable(endedAt),
                frozen,
                returned(),
                standDown(toRecall));
    }

    private Optional<RunView.Returned> returned() {
        return returnedAt == null || returnedReason == null
                ? Optional.empty()
                : Optional.of(new RunView.Returned(returnedAt, Coded.of(ReturnReason.class, returnedReason)));
    }

    private Optional<RunView.StandDownView> standDown(List<RunView.Batch> toRecall) {
        return standDownRequestedAt == null
                ? Optional.empty()
                : Optional.of(new RunView.StandDownView(
                        standDownRequestedAt,
                        standDownReason == null ? "" : standDownReason,
                        Optional.ofNullable(standDownConfirmedAt),
                        Optional.ofNullable(alreadyGone),
                        Optional.ofNullable(stopped),
                        toRecall));
    }
}
