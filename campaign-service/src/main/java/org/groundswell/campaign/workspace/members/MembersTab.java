package org.groundswell.campaign.workspace.members;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class MembersTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(80, "Members", "/members", Everybody.ROLES);
    }
}
