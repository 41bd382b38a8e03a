package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class PlanTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(10, "Plan", "/plan", Everybody.WHO_PLAN);
    }
}
