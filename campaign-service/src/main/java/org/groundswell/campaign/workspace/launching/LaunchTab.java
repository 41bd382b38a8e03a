package org.groundswell.campaign.workspace.launching;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class LaunchTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(20, "Launches", "/launch", Everybody.ROLES);
    }
}
