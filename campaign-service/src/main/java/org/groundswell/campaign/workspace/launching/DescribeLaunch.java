package org.groundswell.campaign.workspace.launching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.launch.LaunchCommands;
import org.groundswell.campaign.launch.LaunchStatus;
import org.groundswell.campaign.launch.ReturnReason;
import org.groundswell.campaign.launch.RunView;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.progress.CampaignStatus;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Puts what became of launches into words. What has gone is what the deliveries have counted, never what was planned. */
@ApplicationScoped
class DescribeLaunch {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final LaunchCommands commands;
    private final CampaignStatus status;
    private final OrganisationZone zone;
    private final Clock clock;

    DescribeLaunch(
            CurrentPerson person,
            Campaigns campaigns,
            LaunchCommands commands,
            CampaignStatus status,
            OrganisationZone zone,
            Clock clock) {
        this.person = person;
        this.campaigns = campaigns;
        this.commands = commands;
        this.status = status;
        this.zone = zone;
        this.clock = clock;
    }

    LaunchPage page(UUID campaignId, String problem) {
        CampaignSummary campaign = campaigns.visibleTo(person, campaignId);
        LaunchStatus launched = commands.status(commands.campaign(person, campaignId));
        StatusView counted = status.visibleTo(person, campaignId, Optional.empty());
        Map<UUID, Long> gone = counted.callsToAction().stream()
                .collect(Collectors.toMap(
                        StatusView.CallStatus::id, call -> call.totals().sent()));
        List<RunView> runs = launched.callsToAction().stream()
                .filter(run -> run.launchedAt().isPresent())
                .toList();
        boolean may = Everybody.WHO_PLAN.stream().anyMatch(person::has);
        return new LaunchPage(
                campaignId,
                campaign.name(),
                Words.of(campaign.state()),
                campaign.state().code(),
                sentence(runs),
                Numbers.count(counted.totals().sent()),
                problem,
                isAny(runs, CallToActionState.LAUNCHING) || isAny(runs, CallToActionState.STANDING_DOWN),
                may && isAny(runs, CallToActionState.LAUNCHING),
                may ? controls(campaign.state(), runs) : List.of(),
                runs.stream()
                        .map(run -> row(run, gone.getOrDefault(run.id(), 0L)))
                        .toList());
    }

    private static List<LaunchPage.Control> controls(CampaignState state, List<RunView> runs) {
        return Arrays.stream(StopOrGo.values())
                .filter(control -> isPossible(control, state, runs))
                .map(control -> new LaunchPage.Control(control.path(), control.title(), control.isEnd()))
                .toList();
    }

    private static boolean isPossible(StopOrGo control, CampaignState state, List<RunView> runs) {
        boolean running = isAny(runs, CallToActionState.RUNNING);
        boolean paused = isAny(runs, CallToActionState.PAUSED);
        return switch (control) {
            case PAUSE -> running;
            case RESUME -> paused;
            case STAND_DOWN -> running || paused;
            case CLOSE ->
                (state == CampaignState.RUNNING || state == CampaignState.PAUSED)
                        && !isAny(runs, CallToActionState.LAUNCHING)
                        && !isAny(runs, CallToActionState.STANDING_DOWN);
            case CANCEL -> state == CampaignState.DRAFT;
        };
    }

    private static boolean isAny(List<RunView> runs, CallToActionState state) {
        return runs.stream().anyMatch(run -> run.state() == state);
    }

    private String sentence(List<RunView> runs) {
        List<RunView> launching = runs.stream()
                .filter(run -> run.state() == CallToActionState.LAUNCHING)
                .toList();
        if (launching.isEmpty()) {
            return runs.isEmpty() ? "Nothing is launched yet." : "";
        }
        if (launching.stream().anyMatch(run -> run.frozen().isEmpty())) {
            return "The audience is being frozen. Nothing has gone out.";
        }
        long people = launching.stream().mapToLong(DescribeLaunch::frozen).sum();
        long seconds = launching.stream()
                .flatMap(run -> run.releaseAt().stream())
                .max(Comparator.naturalOrder())
                .map(this::secondsUntil)
                .orElse(0L);
        return seconds == 0
                ? "%s people are being released.".formatted(Numbers.count(people))
                : "%s people are frozen in. Nothing has gone out yet: they are asked in %d seconds."
                        .formatted(Numbers.count(people), seconds);
    }

    private long secondsUntil(Instant moment) {
        return Math.max(0, Duration.between(clock.instant(), moment).toSeconds());
    }

    private LaunchPage.Row row(RunView run, long gone) {
        return new LaunchPage.Row(
                run.name(),
                Words.of(run.state()),
                run.state().code(),
                run.frozen().isEmpty() ? "" : Numbers.count(frozen(run)),
                Numbers.count(gone),
                notes(run));
    }

    private static long frozen(RunView run) {
        return run.frozen().stream().mapToLong(RunView.Freeze::asked).sum();
    }

    private List<String> notes(RunView run) {
        List<String> notes = new ArrayList<>();
        run.releasedAt().ifPresent(at -> notes.add("Released on %s.".formatted(time(at))));
        if (run.state() == CallToActionState.DRAFT) {
            run.returned()
                    .ifPresent(back -> notes.add("Back in the plan since %s: %s. Nobody was asked."
                            .formatted(time(back.at()), why(back.reason()))));
        }
        run.standDown().ifPresent(down -> notes.addAll(standDown(down)));
        return notes;
    }

    private List<String> standDown(RunView.StandDownView down) {
        List<String> notes = new ArrayList<>();
        notes.add("Called off on %s%s"
                .formatted(time(down.requestedAt()), down.reason().isBlank() ? "." : ": " + down.reason()));
        notes.add(down.confirmedAt()
                .map(at -> "Confirmed on %s: %s messages had gone before, %s were stopped."
                        .formatted(
                                time(at),
                                Numbers.count(down.alreadyGone().orElse(0L)),
                                Numbers.count(down.stopped().orElse(0L))))
                .orElse("Not confirmed yet: what was being sent at that moment may still go."));
        down.batchesToRecall()
                .forEach(batch -> notes.add("A vendor has batch %s%s already: call them, and recall it."
                        .formatted(
                                batch.batchId(),
                                batch.pieces()
                                        .map(pieces -> " with %s pieces".formatted(Numbers.count(pieces)))
                                        .orElse(""))));
        return notes;
    }

    private static String why(ReturnReason reason) {
        return switch (reason) {
            case UNDONE -> "somebody took the launch back";
            case TOO_LATE -> "it would have started much later than announced";
            case AUDIENCE_EMPTY -> "nobody was left to ask, or the rule of the audience was changed meanwhile";
            case CAMPAIGN_PAUSED -> "the campaign was paused before the release";
            case CAMPAIGN_STOOD_DOWN -> "the campaign was called off before the release";
        };
    }

    private String time(Instant at) {
        return Numbers.second(at.atZone(zone.zone()));
    }
}
