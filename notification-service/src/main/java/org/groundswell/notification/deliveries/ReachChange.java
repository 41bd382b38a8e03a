package org.groundswell.notification.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person's milestones, before ({@code old…}) and now.
 *
 * @param lastChangeAt when the newest change of a delivery happened, which caused this one
 */
record ReachChange(
        UUID askId,
        UUID campaignId,
        UUID callToActionId,
        StakeholderKind kind,
        String market,
        int coveredLives,
        Instant lastChangeAt,
        @Nullable Instant oldSentAt,
        @Nullable Instant oldReachedAt,
        boolean oldKnowable,
        @Nullable String oldUndeliverable,
        boolean oldInDoubt,
        @Nullable Instant sentAt,
        @Nullable Instant reachedAt,
        boolean knowable,
        @Nullable String undeliverable,
        boolean inDoubt) {}
