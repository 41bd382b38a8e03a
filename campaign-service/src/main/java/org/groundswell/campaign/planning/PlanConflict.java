package org.groundswell.campaign.planning;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 409: the plan does not allow the change any more. */
final class PlanConflict extends ProblemException {

    private PlanConflict(String type, String title, String detail) {
        super(409, type, title, detail);
    }

    static PlanConflict alreadyLaunched(UUID callToActionId) {
        return new PlanConflict(
                "already-launched",
                "Already launched",
                "Call to action %s is launched and can't be edited. Add another one to the campaign."
                        .formatted(callToActionId));
    }

    static PlanConflict campaignOver(UUID campaignId) {
        return new PlanConflict(
                "campaign-over", "The campaign is over", "Nothing can be added to campaign %s.".formatted(campaignId));
    }

    static PlanConflict lastMember(UUID campaignId) {
        return new PlanConflict(
                "last-member",
                "A campaign needs a member",
                "This is the last member of campaign %s. Add another one first.".formatted(campaignId));
    }
}
