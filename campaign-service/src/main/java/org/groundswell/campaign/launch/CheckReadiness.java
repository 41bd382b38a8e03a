package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.platform.security.CurrentPerson;

/** Says before a launch what it would meet: what still blocks it, and how many people it would ask. */
@ApplicationScoped
public class CheckReadiness {

    private final LaunchPlans plans;
    private final LaunchChecks checks;
    private final AudienceCheck audiences;

    CheckReadiness(LaunchPlans plans, LaunchChecks checks, AudienceCheck audiences) {
        this.plans = plans;
        this.checks = checks;
        this.audiences = audiences;
    }

    public LaunchReadiness check(CurrentPerson person, UUID campaignId) {
        LaunchPlan plan = plans.make(person, campaignId, Optional.empty());
        AudienceCheck.Result audience = audiences.check(plan);
        List<LaunchBlocker> blockers = Stream.concat(checks.blockersOf(plan).stream(), audience.blockers().stream())
                .toList();
        return new LaunchReadiness(blockers.isEmpty(), blockers, audience.counts());
    }
}
