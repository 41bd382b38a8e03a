package org.groundswell.campaign.launch;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CampaignState;

/** Where a campaign and its calls to action stand. */
public record LaunchStatus(Brief campaign, List<RunView> callsToAction) {

    public record Brief(UUID id, CampaignState state) {}
}
