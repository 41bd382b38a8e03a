package org.groundswell.campaign.workspace.settings;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.campaign.workspace.Frame.Link;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** The pages of the settings that somebody may open. */
final class Tabs {

    private Tabs() {}

    static List<Link> of(CurrentPerson person, String here) {
        List<Link> tabs = new ArrayList<>();
        tabs.add(new Link("You and the installation", "/settings", here.equals("/settings")));
        if (person.has(Roles.ADMINISTRATOR)) {
            tabs.add(new Link("People", "/settings/people", here.equals("/settings/people")));
            tabs.add(new Link("Audit trail", "/settings/audit", here.equals("/settings/audit")));
        }
        return tabs;
    }
}
