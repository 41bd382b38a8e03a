package org.groundswell.campaign.workspace.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class BriefingTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(40, "Briefing", "/briefing", Everybody.ROLES);
    }
}
