package org.groundswell.campaign.workspace.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Frame.Link;

/** @param made the invitation that was just made; else empty */
public record PeoplePage(
        List<Link> tabs, List<Row> people, List<Waiting> invitations, List<Choice> roles, Optional<Made> made) {

    /**
     * @param link shown this once
     * @param mail what became of the mail with it, in a sentence
     */
    public record Made(String link, String mail) {}

    public record Row(UUID id, String name, String login, String roles, boolean active) {}

    /** @param until the day on which the link stops working */
    public record Waiting(UUID id, String name, String email, String roles, String until) {}
}
