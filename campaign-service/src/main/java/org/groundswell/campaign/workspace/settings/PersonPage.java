package org.groundswell.campaign.workspace.settings;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Frame.Link;

public record PersonPage(
        List<Link> tabs, UUID id, String name, String login, List<Choice> roles, List<Choice> active) {}
