package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** Launches calls to action, all of them or none. */
@ApplicationScoped
public class LaunchCalls {

    private final LaunchPlans plans;
    private final LaunchChecks checks;
    private final AudienceCheck audiences;
    private final StartLaunch startLaunch;

    LaunchCalls(LaunchPlans plans, LaunchChecks checks, AudienceCheck audiences, StartLaunch startLaunch) {
        this.plans = plans;
        this.checks = checks;
        this.audiences = audiences;
        this.startLaunch = startLaunch;
    }

    /**
     * @param chosen empty: all drafts of the campaign
     * @return the ids of those that are launched
     * @throws RunConflict where something is missing, or somebody was faster
     * @throws AudienceNotCounted where stakeholder-service does not answer
     */
    public List<UUID> launch(CurrentPerson person, UUID campaignId, Optional<List<UUID>> chosen) {
        LaunchPlan plan = plans.make(person, campaignId, chosen);
        checks.refuseBlocked(plan);
        AudienceCheck.Result audience = audiences.check(plan);
        if (!audience.blockers().isEmpty()) {
            throw RunConflict.blocked(audience.blockers());
        }
        return startLaunch.start(person, campaignId, chosen, audience.versions());
    }
}
