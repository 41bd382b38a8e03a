package org.groundswell.campaign.launch;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.contracts.LineOfBusiness;

/**
 * What is to be launched together.
 *
 * @param linesOfBusiness what the campaign's contracts cover; empty: all
 * @param calls drafts, at least one
 */
record LaunchPlan(CampaignSummary campaign, List<LineOfBusiness> linesOfBusiness, List<CallToActionSummary> calls) {

    String nameOf(UUID callToActionId) {
        return calls.stream()
                .filter(call -> call.id().equals(callToActionId))
                .map(CallToActionSummary::name)
                .findFirst()
                .orElse("");
    }
}
