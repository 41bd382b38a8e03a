package org.groundswell.campaign.workspace.signing;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class SignOffTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(50, "Sign-off", "/sign-off", Everybody.ROLES);
    }
}
