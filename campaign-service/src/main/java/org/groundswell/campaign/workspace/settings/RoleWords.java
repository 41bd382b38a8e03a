package org.groundswell.campaign.workspace.settings;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.platform.security.Roles;

/** Roles in words, with what they mean. */
final class RoleWords {

    static final List<Choice> CHOICES = List.of(
            new Choice(Roles.ADMINISTRATOR, "Administrator", "People, settings, and every campaign"),
            new Choice(Roles.CAMPAIGN_MANAGER, "Campaign manager", "Plans and launches"),
            new Choice(Roles.CONTRIBUTOR, "Contributor", "Logs responses, touches and actions; can't launch"),
            new Choice(Roles.APPROVER, "Approver", "Reads and signs"),
            new Choice(Roles.VIEWER, "Viewer", "Sees counts and letters, never contacts"));

    private RoleWords() {}

    static String all(Collection<String> roles) {
        return CHOICES.stream()
                .filter(choice -> roles.contains(choice.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
