package org.groundswell.campaign.workspace.vendors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.groundswell.campaign.workspace.InNavigation;
import org.groundswell.platform.security.Roles;

@ApplicationScoped
class VendorsInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(
                50,
                "Vendors",
                "/vendors",
                Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER));
    }
}
