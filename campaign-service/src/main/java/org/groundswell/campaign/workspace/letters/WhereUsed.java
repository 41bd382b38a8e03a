package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Stream;
import org.groundswell.campaign.launch.LaunchCommands;
import org.groundswell.campaign.launch.RunView;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Says what became of a version of a letter: with which call to action it was launched, when, and how many that asks. */
@ApplicationScoped
class WhereUsed {

    private final CurrentPerson person;
    private final LaunchCommands launches;
    private final OrganisationZone zone;

    WhereUsed(CurrentPerson person, LaunchCommands launches, OrganisationZone zone) {
        this.person = person;
        this.launches = launches;
        this.zone = zone;
    }

    /** @param newest whether no version came after it */
    String of(CallToActionSummary call, boolean newest) {
        return switch (call.state()) {
            case DRAFT ->
                newest ? "It goes out when “%s” is launched.".formatted(call.name()) : "A newer version replaced it.";
            case CANCELLED -> calledOff(call, newest);
            case LAUNCHING, RUNNING, PAUSED, STANDING_DOWN, CLOSED -> launched(call, newest);
        };
    }

    private String calledOff(CallToActionSummary call, boolean newest) {
        return runs(call).anyMatch(run -> run.releasedAt().isPresent())
                ? launched(call, newest) + " It was called off later."
                : "“%s” was called off before anything went out.".formatted(call.name());
    }

    private String launched(CallToActionSummary call, boolean newest) {
        return newest
                ? runs(call)
                        .flatMap(run -> run.launchedAt().stream().map(at -> launched(run, at)))
                        .findFirst()
                        .orElse("It was launched with “%s”.".formatted(call.name()))
                : "A newer version replaced it before the launch.";
    }

    private Stream<RunView> runs(CallToActionSummary call) {
        return launches.status(launches.callToAction(person, call.id())).callsToAction().stream();
    }

    private String launched(RunView run, Instant at) {
        String moment = Numbers.momentAndYear(at.atZone(zone.zone()));
        if (run.frozen().isEmpty()) {
            return "It was launched with “%s” on %s; whom that asks is being counted.".formatted(run.name(), moment);
        }
        long asked = run.frozen().stream().mapToLong(RunView.Freeze::asked).sum();
        return "It was launched with “%s” on %s, which asks %s %s."
                .formatted(run.name(), moment, Numbers.count(asked), asked == 1 ? "person" : "people");
    }
}
