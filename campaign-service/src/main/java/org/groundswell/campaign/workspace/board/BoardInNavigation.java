package org.groundswell.campaign.workspace.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InNavigation;

@ApplicationScoped
class BoardInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(0, "Board", "/", Everybody.ROLES);
    }
}
