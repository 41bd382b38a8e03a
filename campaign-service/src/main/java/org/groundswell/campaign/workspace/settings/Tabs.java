package org.groundswell.campaign.workspace.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundswell.campaign.workspace.Frame.Link;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** The pages of the settings that somebody may open. */
public final class Tabs {

    private static final Set<String> WHO_SEE_CONTACTS =
            Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER);

    private static final Set<String> WHO_SUPPRESS =
            Set.of(Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR);

    private Tabs() {}

    /** @param here the address of the tab that is open */
    public static List<Link> of(CurrentPerson person, String here) {
        List<Link> tabs = new ArrayList<>();
        tabs.add(new Link("You and the installation", "/settings", here.equals("/settings")));
        if (person.roles().stream().anyMatch(WHO_SEE_CONTACTS::contains)) {
            tabs.add(new Link("Payers", "/settings/payers", here.equals("/settings/payers")));
        }
        if (person.roles().stream().anyMatch(WHO_SUPPRESS::contains)) {
            tabs.add(new Link("Never contacted", "/settings/suppressions", here.equals("/settings/suppressions")));
        }
        if (person.has(Roles.ADMINISTRATOR)) {
            tabs.add(new Link("People", "/settings/people", here.equals("/settings/people")));
            tabs.add(new Link("Audit trail", "/settings/audit", here.equals("/settings/audit")));
        }
        return tabs;
    }
}
