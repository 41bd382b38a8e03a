package org.groundswell.campaign.workspace.settings;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Frame.Link;

/** @param link of an invitation that was just made, shown this once; else empty */
public record PeoplePage(
        List<Link> tabs, List<Row> people, List<Waiting> invitations, List<Choice> roles, String link) {

    public record Row(UUID id, String name, String login, String roles, boolean active) {}

    /** @param until the day on which the link stops working */
    public record Waiting(UUID id, String name, String email, String roles, String until) {}
}
