package org.groundswell.campaign.workspace.indoubt;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/**
 * What of a campaign is in doubt.
 *
 * @param total people, as the status page counts them
 * @param seesEach whether the reader sees more than how many they are
 * @param resolves whether the reader says what became of them
 * @param next the address of the next page; empty on the last
 * @param away why nothing is to be had; empty where all is well
 * @param form what was refused
 */
record InDoubtPage(
        UUID campaignId,
        String campaign,
        String total,
        List<Row> rows,
        boolean seesEach,
        boolean resolves,
        String next,
        String away,
        Form form) {

    /** @param traces by which it can be looked for at the mail server or the vendor; may be empty */
    record Row(
            UUID id,
            UUID stakeholderId,
            String kindCode,
            String who,
            String call,
            String message,
            String since,
            String traces) {}
}
