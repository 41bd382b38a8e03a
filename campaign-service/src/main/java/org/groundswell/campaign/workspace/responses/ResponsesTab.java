package org.groundswell.campaign.workspace.responses;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InCampaign;

@ApplicationScoped
class ResponsesTab implements InCampaign {

    @Override
    public Tab tab() {
        return new Tab(30, "Payer’s answers", "/responses", Everybody.ROLES);
    }
}
