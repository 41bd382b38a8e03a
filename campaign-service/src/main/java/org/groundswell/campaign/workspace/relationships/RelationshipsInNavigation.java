package org.groundswell.campaign.workspace.relationships;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InNavigation;

@ApplicationScoped
class RelationshipsInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(30, "Relationships", "/relationships", Everybody.ROLES);
    }
}
