package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;

/** There is somebody to ask. Outside of any transaction, since another service is asked. */
@ApplicationScoped
class AudienceCheck {

    private final CountAudience countAudience;

    AudienceCheck(CountAudience countAudience) {
        this.countAudience = countAudience;
    }

    /** @throws AudienceNotCounted where stakeholder-service does not answer */
    Result check(LaunchPlan plan) {
        List<AudienceCount> counts = new ArrayList<>();
        List<LaunchBlocker> blockers = new ArrayList<>();
        for (CallToActionSummary call : plan.calls()) {
            countAudience.count(plan, call).ifPresentOrElse(counts::add, () -> blockers.add(unknown(call)));
        }
        counts.stream()
                .filter(count -> count.asked() == 0)
                .map(count -> empty(plan, count))
                .forEach(blockers::add);
        return new Result(counts, blockers);
    }

    private static LaunchBlocker unknown(CallToActionSummary call) {
        return new LaunchBlocker(
                "audience-unknown",
                call.id(),
                "“%s” has an audience that is not there any more. Choose another.".formatted(call.name()));
    }

    private static LaunchBlocker empty(LaunchPlan plan, AudienceCount count) {
        return new LaunchBlocker(
                "audience-empty",
                count.callToActionId(),
                "“%s” would ask nobody: %d match, and all of them are left out."
                        .formatted(plan.nameOf(count.callToActionId()), count.matched()));
    }

    record Result(List<AudienceCount> counts, List<LaunchBlocker> blockers) {
        /** By call to action, as far as they were told. */
        Map<UUID, Long> versions() {
            Map<UUID, Long> versions = new HashMap<>();
            counts.forEach(count ->
                    count.audienceVersion().ifPresent(version -> versions.put(count.callToActionId(), version)));
            return versions;
        }
    }
}
