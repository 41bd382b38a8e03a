package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.LAUNCHING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes a launch back before its release: the frozen asks are deleted, and nothing has gone out. */
@ApplicationScoped
class UndoLaunch {

    private final RunScopes scopes;
    private final RunEvents events;
    private final Clock clock;

    UndoLaunch(RunScopes scopes, RunEvents events, Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void undo(RunScope scope) {
        Instant now = clock.instant();
        LockedRuns runs = scopes.lock(scope);
        events.publish(scope, LAUNCHING, runs.in(LAUNCHING).map(run -> run.takeBack(ReturnReason.UNDONE, now)));
    }
}
