package org.groundswell.campaign.workspace.launching;

import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/**
 * Asks whether somebody means it.
 *
 * @param word to be typed
 * @param consequence what it does, and what can't be undone
 * @param reason whether why is asked too
 */
record ConfirmPage(
        UUID campaignId,
        String campaign,
        String title,
        String consequence,
        String gone,
        String word,
        boolean reason,
        boolean dangerous,
        String button,
        String action,
        Form form) {}
