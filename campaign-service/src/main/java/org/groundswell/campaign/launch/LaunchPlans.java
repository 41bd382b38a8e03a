package org.groundswell.campaign.launch;

import static org.groundswell.campaign.planning.CallToActionState.DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionNotFound;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.security.CurrentPerson;

/** Finds what a launch is about: the calls to action that were chosen, or all drafts of the campaign. */
@ApplicationScoped
class LaunchPlans {

    private final Campaigns campaigns;
    private final CallsToAction calls;

    LaunchPlans(Campaigns campaigns, CallsToAction calls) {
        this.campaigns = campaigns;
        this.calls = calls;
    }

    /** @throws RunConflict where one of them is launched already, or there is none */
    @Transactional
    LaunchPlan make(CurrentPerson person, UUID campaignId, Optional<List<UUID>> chosen) {
        CampaignSummary campaign = campaigns.visibleTo(person, campaignId);
        if (campaign.state().isOver()) {
            throw RunConflict.campaignOver(campaignId, campaign.state());
        }
        List<CallToActionSummary> all = calls.ofCampaign(campaignId);
        return new LaunchPlan(
                campaign,
                linesOfBusiness(campaignId),
                chosen.map(ids -> these(ids, all)).orElseGet(() -> drafts(campaignId, all)));
    }

    private static List<CallToActionSummary> these(List<UUID> ids, List<CallToActionSummary> all) {
        return ids.stream().distinct().map(id -> draft(id, all)).toList();
    }

    private static CallToActionSummary draft(UUID id, List<CallToActionSummary> all) {
        CallToActionSummary call = all.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CallToActionNotFound.forId(id));
        if (call.state() != DRAFT) {
            throw RunConflict.alreadyLaunched(id, call.state());
        }
        return call;
    }

    private static List<CallToActionSummary> drafts(UUID campaignId, List<CallToActionSummary> all) {
        List<CallToActionSummary> drafts =
                all.stream().filter(call -> call.state() == DRAFT).toList();
        if (drafts.isEmpty()) {
            throw all.isEmpty() ? RunConflict.nothingToLaunch(campaignId) : RunConflict.allLaunched(campaignId);
        }
        return drafts;
    }

    private List<LineOfBusiness> linesOfBusiness(UUID campaignId) {
        return campaigns.contractsOf(campaignId).stream()
                .flatMap(contract -> contract.linesOfBusiness().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
