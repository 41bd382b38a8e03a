package org.groundswell.platform.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;

/**
 * So many more people are at a milestone. Negative where a milestone goes down, as "in doubt" does.
 *
 * @param market the contract's area
 * @param day the event's, in the organisation's time zone, clamped to between request and receipt
 * @param milestone a name of {@link org.groundswell.contracts.Milestone}
 * @param lives covered lives behind the people, where they are employers; else 0
 */
public record ProgressDelta(
        UUID campaignId,
        UUID callToActionId,
        StakeholderKind kind,
        String market,
        LocalDate day,
        String milestone,
        long people,
        long lives) {

    /** What is counted together. */
    record Cell(
            UUID campaignId,
            UUID callToActionId,
            StakeholderKind kind,
            String market,
            LocalDate day,
            String milestone) {}

    Cell cell() {
        return new Cell(campaignId, callToActionId, kind, market, day, milestone);
    }

    ProgressDelta plus(ProgressDelta other) {
        return new ProgressDelta(
                campaignId, callToActionId, kind, market, day, milestone, people + other.people, lives + other.lives);
    }
}
