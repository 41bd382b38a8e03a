package org.groundswell.campaign.planning;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells where campaigns and calls to action stand. The launch knows; planning only shows it, and refuses edits by it. */
public interface Standings {

    /** By campaign, one for each that is asked for. */
    Map<UUID, CampaignState> ofCampaigns(Collection<UUID> campaignIds);

    /** By call to action, one for each that is asked for. */
    Map<UUID, CallToActionState> ofCallsToAction(Collection<UUID> callToActionIds);

    default CampaignState ofCampaign(UUID campaignId) {
        return ofCampaigns(Set.of(campaignId)).getOrDefault(campaignId, CampaignState.DRAFT);
    }

    default CallToActionState ofCallToAction(UUID callToActionId) {
        return ofCallsToAction(Set.of(callToActionId)).getOrDefault(callToActionId, CallToActionState.DRAFT);
    }
}
