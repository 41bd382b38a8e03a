package org.groundswell.campaign.launch;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionState;

/** The runs that a command is about. The one run of a call to action may be one of which nothing is stored yet. */
record LockedRuns(RunScope scope, List<CallToActionRun> runs) {

    /** Of a campaign those in the state; of a call to action itself, which then says what is wrong where it is in another one. */
    Stream<CallToActionRun> in(CallToActionState... states) {
        List<CallToActionState> wanted = List.of(states);
        return runs.stream().filter(run -> isCallToAction() || wanted.contains(run.state()));
    }

    boolean isCallToAction() {
        return scope.callToActionId().isPresent();
    }

    boolean hasAny(CallToActionState... states) {
        List<CallToActionState> wanted = List.of(states);
        return runs.stream().anyMatch(run -> wanted.contains(run.state()));
    }
}
