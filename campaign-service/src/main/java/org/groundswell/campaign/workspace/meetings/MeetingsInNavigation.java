package org.groundswell.campaign.workspace.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.InNavigation;

@ApplicationScoped
class MeetingsInNavigation implements InNavigation {

    @Override
    public Entry entry() {
        return new Entry(10, "Meetings", "/meetings", Everybody.ROLES);
    }
}
