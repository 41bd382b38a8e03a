package org.groundswell.campaign.workspace.launching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.launch.AudienceCount;
import org.groundswell.campaign.launch.LaunchBlocker;
import org.groundswell.campaign.workspace.plan.Waterfall;

/**
 * Whether a launch could go ahead now.
 *
 * @param counts of each call to action; empty while nobody can be counted
 * @param problem why not; may be empty
 */
record Readiness(List<LaunchBlocker> blockers, Optional<List<AudienceCount>> counts, String problem) {
    /** People in all; empty while nobody can be counted. */
    Optional<Long> asked() {
        return counts.map(all -> all.stream().mapToLong(AudienceCount::asked).sum());
    }

    Optional<Waterfall> who(UUID callToActionId) {
        return counts.stream()
                .flatMap(List::stream)
                .filter(count -> count.callToActionId().equals(callToActionId))
                .map(Waterfall::of)
                .findFirst();
    }

    boolean isReady() {
        return blockers.isEmpty() && asked().filter(number -> number > 0).isPresent();
    }
}
