package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.platform.security.CurrentPerson;

/** Asks those who match the audience newly, and nobody twice. */
@ApplicationScoped
class TopUp {

    private final RunScopes scopes;
    private final RunEvents events;
    private final CallsToAction calls;
    private final WindowCheck window;
    private final Clock clock;

    TopUp(RunScopes scopes, RunEvents events, CallsToAction calls, WindowCheck window, Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.calls = calls;
        this.window = window;
        this.clock = clock;
    }

    @Transactional
    void topUp(CurrentPerson person, UUID callToActionId) {
        RunScope scope = scopes.callToAction(person, callToActionId);
        LockedRuns runs = scopes.lock(scope);
        List<LaunchBlocker> blockers =
                window.blockersOf(calls.visibleTo(person, callToActionId)).toList();
        if (!blockers.isEmpty() && runs.hasAny(RUNNING)) {
            throw RunConflict.blocked(blockers);
        }
        Instant now = clock.instant();
        events.publish(scope, RUNNING, runs.in(RUNNING).map(run -> run.topUp(now)));
    }
}
