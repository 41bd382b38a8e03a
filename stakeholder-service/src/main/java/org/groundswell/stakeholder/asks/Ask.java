package org.groundswell.stakeholder.asks;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/**
 * One stakeholder asked to act on one call to action.
 *
 * @param market the contract's area, as it was at the freeze
 * @param language of the letters, as it was at the freeze
 * @param channel the first of the call to action's channels for which the stakeholder had a usable contact point
 * @param coveredLives of an employer, else 0
 * @param actedAt set once: the first thing that the stakeholder did
 * @param confirmedAt set once: the first proof of it; never without {@code actedAt}
 * @param closedReason at most one, and it hides no milestone
 */
public record Ask(
        UUID id,
        UUID campaignId,
        UUID callToActionId,
        UUID stakeholderId,
        StakeholderKind kind,
        String market,
        String language,
        Channel channel,
        int coveredLives,
        Instant frozenAt,
        @Nullable Instant actedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closedReason) {

    /** Whether a reminder or a fallback would still make sense. */
    public boolean isOpen() {
        return actedAt == null && closedReason == null;
    }
}
