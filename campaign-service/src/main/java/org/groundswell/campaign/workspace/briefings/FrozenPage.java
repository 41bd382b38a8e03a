package org.groundswell.campaign.workspace.briefings;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/**
 * A frozen briefing.
 *
 * @param newLink the link that was just made; shown this once
 */
record FrozenPage(
        UUID id,
        UUID campaignId,
        String created,
        Sheet sheet,
        boolean mayShare,
        List<LinkRow> links,
        String newLink,
        Form form) {

    /** @param working whether it still opens */
    record LinkRow(UUID id, String made, String standing, boolean working) {}
}
