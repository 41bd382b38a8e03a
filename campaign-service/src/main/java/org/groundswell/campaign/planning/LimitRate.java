package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.security.CurrentPerson;

/** "No more than 2,000 an hour": from now on, for everything of the campaign that has not gone out yet. */
@ApplicationScoped
public class LimitRate {

    private final CampaignRepository campaigns;
    private final Membership membership;
    private final Campaigns reading;
    private final Outbox outbox;

    LimitRate(CampaignRepository campaigns, Membership membership, Campaigns reading, Outbox outbox) {
        this.campaigns = campaigns;
        this.membership = membership;
        this.reading = reading;
        this.outbox = outbox;
    }

    /** @param maxPerHour messages an hour; empty: as many as can */
    @Transactional
    public CampaignSummary limit(CurrentPerson person, UUID campaignId, Optional<Integer> maxPerHour) {
        membership.require(person, campaignId);
        Campaign campaign = campaigns.lock(campaignId);
        outbox.publish(Topic.CAMPAIGN_EVENTS, campaign.limitRate(maxPerHour));
        campaigns.flush();
        return reading.get(campaignId);
    }
}
