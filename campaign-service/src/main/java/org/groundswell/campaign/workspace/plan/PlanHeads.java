package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.letters.LettersForLaunch;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.platform.security.CurrentPerson;

/** How far a plan is. */
@ApplicationScoped
public class PlanHeads {

    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final LettersForLaunch letters;
    private final CurrentPerson person;

    PlanHeads(Campaigns campaigns, CallsToAction calls, LettersForLaunch letters, CurrentPerson person) {
        this.campaigns = campaigns;
        this.calls = calls;
        this.letters = letters;
        this.person = person;
    }

    /** A campaign that is not there yet has a first step only. */
    PlanHead beforeTheFirst() {
        return new PlanHead(
                new UUID(0, 0),
                "",
                "",
                false,
                Arrays.stream(PlanStep.values())
                        .map(step -> new PlanHead.Step(step.label(), "", step == PlanStep.PURPOSE, false))
                        .toList());
    }

    PlanHead of(UUID campaignId, PlanStep current) {
        CampaignSummary campaign = campaigns.visibleTo(person, campaignId);
        Set<PlanStep> done = done(campaignId);
        return new PlanHead(
                campaignId,
                campaign.name(),
                campaign.payerName(),
                campaign.state() != CampaignState.DRAFT,
                Arrays.stream(PlanStep.values())
                        .map(step -> new PlanHead.Step(
                                step.label(), step.of(campaignId), step == current, done.contains(step)))
                        .toList());
    }

    /** For the pages of the letters, which are a step too. */
    public PlanHead ofLetters(UUID campaignId) {
        return of(campaignId, PlanStep.LETTERS);
    }

    /** For the page of the launch. */
    public PlanHead ofCheck(UUID campaignId) {
        return of(campaignId, PlanStep.CHECK);
    }

    PlanStep firstUndone(UUID campaignId) {
        Set<PlanStep> done = done(campaignId);
        return Arrays.stream(PlanStep.values())
                .filter(step -> !done.contains(step))
                .findFirst()
                .orElse(PlanStep.CHECK);
    }

    private Set<PlanStep> done(UUID campaignId) {
        Set<PlanStep> done = EnumSet.of(PlanStep.PURPOSE);
        List<CallToActionSummary> drafts = calls.visibleOf(person, campaignId).stream()
                .filter(call -> call.state() == CallToActionState.DRAFT)
                .toList();
        if (!drafts.isEmpty()) {
            done.add(PlanStep.AUDIENCES);
            if (drafts.stream().allMatch(call -> letters.of(call).missing().isEmpty())) {
                done.add(PlanStep.LETTERS);
                done.add(PlanStep.SCHEDULE);
            }
        }
        return done;
    }
}
