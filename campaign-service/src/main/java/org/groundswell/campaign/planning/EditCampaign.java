package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** What is launched already keeps the letterhead and the contracts that it was launched with. */
@ApplicationScoped
public class EditCampaign {

    private final CampaignRepository campaigns;
    private final CampaignContracts contracts;
    private final Membership membership;
    private final Campaigns reading;

    EditCampaign(CampaignRepository campaigns, CampaignContracts contracts, Membership membership, Campaigns reading) {
        this.campaigns = campaigns;
        this.contracts = contracts;
        this.membership = membership;
        this.reading = reading;
    }

    @Transactional
    public CampaignSummary edit(CurrentPerson editor, UUID campaignId, CampaignDetails details) {
        membership.require(editor, campaignId);
        Campaign campaign = campaigns.lock(campaignId);
        contracts.check(campaign.payerId(), details.contractIds());
        campaign.edit(details);
        campaigns.flush();
        return reading.get(campaignId);
    }
}
