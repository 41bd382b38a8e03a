package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.PAUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets go on what was paused. */
@ApplicationScoped
class ResumeRuns {

    private final RunScopes scopes;
    private final RunEvents events;

    ResumeRuns(RunScopes scopes, RunEvents events) {
        this.scopes = scopes;
        this.events = events;
    }

    @Transactional
    void resume(RunScope scope) {
        events.publish(scope, PAUSED, scopes.lock(scope).in(PAUSED).map(CallToActionRun::resume));
    }
}
