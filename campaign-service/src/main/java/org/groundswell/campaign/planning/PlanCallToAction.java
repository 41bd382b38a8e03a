package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** Adds a call to action to a campaign; to one that runs, it is a further wave. */
@ApplicationScoped
public class PlanCallToAction {

    private final CampaignRepository campaigns;
    private final CallToActionRepository calls;
    private final Membership membership;
    private final Standings standings;
    private final Clock clock;

    PlanCallToAction(
            CampaignRepository campaigns,
            CallToActionRepository calls,
            Membership membership,
            Standings standings,
            Clock clock) {
        this.campaigns = campaigns;
        this.calls = calls;
        this.membership = membership;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    public CallToActionSummary plan(CurrentPerson planner, UUID campaignId, CallToActionDetails details) {
        membership.require(planner, campaignId);
        campaigns.lock(campaignId);
        if (standings.ofCampaign(campaignId).isOver()) {
            throw PlanConflict.campaignOver(campaignId);
        }
        CallToAction call = new CallToAction(campaignId, details, planner.id(), clock.instant());
        calls.persistAndFlush(call);
        return call.summary(CallToActionState.DRAFT);
    }
}
