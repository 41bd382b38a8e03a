package org.groundswell.campaign.launch;

import java.util.Optional;
import java.util.UUID;

/** What a command is about: one call to action, or all of a campaign. */
public record RunScope(UUID campaignId, Optional<UUID> callToActionId) {

    static RunScope campaign(UUID campaignId) {
        return new RunScope(campaignId, Optional.empty());
    }
}
