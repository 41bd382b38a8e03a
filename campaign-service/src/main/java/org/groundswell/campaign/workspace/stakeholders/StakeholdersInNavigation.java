package org.groundswell.campaign.workspace.stakeholders;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InNavigation;

@ApplicationScoped
class StakeholdersInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(20, "Stakeholders", "/stakeholders", Everybody.ROLES);
    }
}
