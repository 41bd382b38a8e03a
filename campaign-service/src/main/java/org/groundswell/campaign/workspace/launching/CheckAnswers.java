package org.groundswell.campaign.workspace.launching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.launch.AudienceNotCounted;
import org.groundswell.campaign.launch.CheckReadiness;
import org.groundswell.campaign.launch.LaunchBlocker;
import org.groundswell.campaign.launch.LaunchConfig;
import org.groundswell.campaign.launch.LaunchReadiness;
import org.groundswell.campaign.launch.RunConflict;
import org.groundswell.campaign.letters.LettersForLaunch;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.launching.CheckPage.Blocker;
import org.groundswell.campaign.workspace.launching.CheckPage.Call;
import org.groundswell.campaign.workspace.launching.CheckPage.Fact;
import org.groundswell.campaign.workspace.plan.LeftOutPages;
import org.groundswell.campaign.workspace.plan.OpenWording;
import org.groundswell.campaign.workspace.plan.PlanHeads;
import org.groundswell.platform.security.CurrentPerson;

/** All that a launch would send out, in words, and what still stands in its way. */
@ApplicationScoped
class CheckAnswers {

    private static final String NOT_COUNTED =
            "Just now nobody can count who will be asked, and without the number there is no launch. Try again in a minute.";

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final LettersForLaunch letters;
    private final OpenWording wording;
    private final CheckReadiness checkReadiness;
    private final LaunchConfig config;
    private final PlanHeads heads;

    CheckAnswers(
            CurrentPerson person,
            Campaigns campaigns,
            CallsToAction calls,
            LettersForLaunch letters,
            OpenWording wording,
            CheckReadiness checkReadiness,
            LaunchConfig config,
            PlanHeads heads) {
        this.person = person;
        this.campaigns = campaigns;
        this.calls = calls;
        this.letters = letters;
        this.wording = wording;
        this.checkReadiness = checkReadiness;
        this.config = config;
        this.heads = heads;
    }

    Readiness readiness(UUID campaignId) {
        try {
            LaunchReadiness found = checkReadiness.check(person, campaignId);
            return new Readiness(found.blockers(), Optional.of(found.audiences()), "");
        } catch (AudienceNotCounted away) {
            return new Readiness(List.of(), Optional.empty(), NOT_COUNTED);
        } catch (RunConflict nothingToLaunch) {
            return new Readiness(List.of(), Optional.empty(), String.valueOf(nothingToLaunch.title()) + ".");
        }
    }

    CheckPage page(UUID campaignId, Form form, Readiness readiness) {
        CampaignSummary campaign = campaigns.visibleTo(person, campaignId);
        List<CallToActionSummary> drafts = calls.visibleOf(person, campaignId).stream()
                .filter(call -> call.state() == CallToActionState.DRAFT)
                .toList();
        return new CheckPage(
                heads.ofCheck(campaignId),
                form,
                facts(campaign),
                drafts.stream().map(call -> call(call, readiness)).toList(),
                readiness.blockers().stream()
                        .map(blocker -> blocker(campaignId, blocker))
                        .toList(),
                readiness.problem(),
                readiness.asked().map(Numbers::count).orElse(""),
                readiness.isReady(),
                words(config.undoWindow()));
    }

    private List<Fact> facts(CampaignSummary campaign) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Payer", campaign.payerName()));
        facts.add(new Fact(
                "Contracts",
                campaigns.contractsOf(campaign.id()).stream()
                        .map(CheckAnswers::contract)
                        .collect(Collectors.joining("\n"))));
        facts.add(new Fact(
                "Letterhead",
                campaign.letterhead().organisation() + "\n"
                        + String.join(", ", campaign.letterhead().address())));
        facts.add(new Fact("Signature", String.join("\n", campaign.letterhead().signature())));
        facts.add(new Fact(
                "Pace",
                campaign.maxPerHour()
                        .map(most -> "at most %s messages an hour".formatted(Numbers.count(most)))
                        .orElse("as many messages an hour as can go")));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private static String contract(ContractView contract) {
        return "%s: %s, until %s"
                .formatted(
                        contract.name(),
                        contract.linesOfBusiness().stream().map(Words::of).collect(Collectors.joining(", ")),
                        Numbers.day(contract.expiresOn()));
    }

    private Call call(CallToActionSummary call, Readiness readiness) {
        String reminders = call.steps().stream()
                .filter(step -> step.step() > 0)
                .map(step -> Numbers.days(step.afterDays()))
                .collect(Collectors.joining(", "));
        LettersForLaunch.Found found = letters.of(call);
        return new Call(
                call.name(),
                List.of(
                        new Fact("Asked to", Words.of(call.action())),
                        new Fact(
                                "Towards",
                                call.target().name()
                                        + call.target()
                                                .title()
                                                .map(title -> ", " + title)
                                                .orElse("")),
                        new Fact(
                                "By",
                                call.channels().stream()
                                        .map(channel -> Words.of(channel).toLowerCase(Locale.US))
                                        .collect(Collectors.joining(", or else "))),
                        new Fact(
                                "When",
                                "%s to %s"
                                        .formatted(
                                                Numbers.day(call.window().opensOn()),
                                                Numbers.day(call.window().closesOn()))),
                        new Fact("Reminders", reminders.isEmpty() ? "none" : "after " + reminders),
                        new Fact(
                                "Letters",
                                found.letters().stream()
                                        .map(letter -> "%s: %s"
                                                .formatted(
                                                        Words.letter(letter.role(), letter.step(), letter.language()),
                                                        letter.subject()))
                                        .collect(Collectors.joining("\n")))),
                Stream.concat(found.warnings().stream(), wording.of(call).stream())
                        .toList(),
                readiness.who(call.id()),
                LeftOutPages.of(call));
    }

    private static Blocker blocker(UUID campaignId, LaunchBlocker blocker) {
        String plan = "/campaigns/%s/plan/".formatted(campaignId);
        return switch (blocker.type()) {
            case "no-letter" ->
                new Blocker(blocker.message(), plan + "letters#" + blocker.callToActionId(), "Write it");
            case "window-expired" -> new Blocker(blocker.message(), plan + "schedule", "Change the schedule");
            case "audience-empty", "audience-unknown" ->
                new Blocker(blocker.message(), plan + "audiences/" + blocker.callToActionId(), "Change the audience");
            case "not-signed" ->
                new Blocker(blocker.message(), "/campaigns/%s/sign-off".formatted(campaignId), "See who signs");
            default -> new Blocker(blocker.message(), "", "");
        };
    }

    static String words(Duration window) {
        return window.toSeconds() % 60 == 0 && window.toMinutes() > 1
                ? window.toMinutes() + " minutes"
                : window.toSeconds() + " seconds";
    }
}
