package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** Whoever plans a campaign is its first member, and one of its negotiators. */
@ApplicationScoped
public class PlanCampaign {

    private final CampaignRepository campaigns;
    private final MemberRepository members;
    private final CampaignContracts contracts;
    private final Campaigns reading;
    private final Clock clock;

    PlanCampaign(
            CampaignRepository campaigns,
            MemberRepository members,
            CampaignContracts contracts,
            Campaigns reading,
            Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.contracts = contracts;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    public CampaignSummary plan(CurrentPerson planner, CampaignDetails details) {
        contracts.check(details.payerId(), details.contractIds());
        Instant now = clock.instant();
        Campaign campaign = new Campaign(details, planner.id(), now);
        campaigns.persistAndFlush(campaign);
        UUID campaignId = campaign.id();
        members.put(campaignId, planner.id(), true, now);
        return reading.get(campaignId);
    }
}
