package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;

/** Finds what a command is about, as far as the person may see it, and keeps others from changing it meanwhile. */
@ApplicationScoped
class RunScopes {

    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final Membership membership;
    private final RunRepository runs;

    RunScopes(Campaigns campaigns, CallsToAction calls, Membership membership, RunRepository runs) {
        this.campaigns = campaigns;
        this.calls = calls;
        this.membership = membership;
        this.runs = runs;
    }

    RunScope campaign(CurrentPerson person, UUID campaignId) {
        membership.require(person, campaignId);
        return RunScope.campaign(campaignId);
    }

    RunScope callToAction(CurrentPerson person, UUID callToActionId) {
        return new RunScope(calls.campaignVisibleTo(person, callToActionId), Optional.of(callToActionId));
    }

    /** Until the transaction ends nobody else launches, releases or changes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    LockedRuns lock(RunScope scope) {
        campaigns.lock(scope.campaignId());
        return scope.callToActionId().map(id -> one(scope, id)).orElseGet(() -> all(scope));
    }

    private LockedRuns one(RunScope scope, UUID callToActionId) {
        CallToActionRun run = runs.lock(Set.of(callToActionId)).stream()
                .findFirst()
                .orElseGet(() -> new CallToActionRun(scope.campaignId(), callToActionId));
        return new LockedRuns(scope, List.of(run));
    }

    private LockedRuns all(RunScope scope) {
        return new LockedRuns(scope, runs.lockOfCampaign(scope.campaignId()));
    }
}
