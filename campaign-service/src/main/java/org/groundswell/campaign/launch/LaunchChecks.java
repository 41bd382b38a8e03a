package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Everything that has to be right before a launch, as far as this service knows it. */
@ApplicationScoped
class LaunchChecks {

    private final Instance<LaunchCheck> checks;

    LaunchChecks(Instance<LaunchCheck> checks) {
        this.checks = checks;
    }

    List<LaunchBlocker> blockersOf(LaunchPlan plan) {
        return plan.calls().stream()
                .flatMap(call -> checks.stream().flatMap(check -> check.blockersOf(call)))
                .toList();
    }

    /** @throws RunConflict naming every one of them */
    void refuseBlocked(LaunchPlan plan) {
        List<LaunchBlocker> blockers = blockersOf(plan);
        if (!blockers.isEmpty()) {
            throw RunConflict.blocked(blockers);
        }
    }
}
