package org.groundswell.campaign.workspace.settings;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InNavigation;

@ApplicationScoped
class SettingsInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(90, "Settings", "/settings", Everybody.ROLES);
    }
}
