package org.groundswell.contracts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the two owners of milestones tell campaign-service: absolute counts, so that a lost or repeated message does no harm. */
public sealed interface ProgressEvent extends DomainEvent {

    /**
     * All milestones of one segment (call to action, kind, market) on one day, counted by one service.
     *
     * @param day in the organisation's time zone
     * @param version rises with every count of this segment and day; a reader keeps the highest
     * @param counts by the names of {@link Milestone}
     */
    @EventType("org.groundswell.progress.counted.v1")
    record ProgressCounted(
            UUID campaignId,
            UUID callToActionId,
            StakeholderKind kind,
            String market,
            LocalDate day,
            long version,
            Map<String, Count> counts)
            implements ProgressEvent {

        @Override
        public String key() {
            return callToActionId + "/" + kind.code() + "/" + market + "/" + day;
        }

        @Override
        public String eventId() {
            return key() + "/" + version;
        }
    }

    /** @param lives covered lives behind the people, where they are employers; else 0 */
    record Count(long people, long lives) {}
}
