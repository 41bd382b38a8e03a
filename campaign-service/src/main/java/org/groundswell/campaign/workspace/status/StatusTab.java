package org.groundswell.campaign.workspace.status;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class StatusTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(0, "Status", "", Everybody.ROLES);
    }
}
