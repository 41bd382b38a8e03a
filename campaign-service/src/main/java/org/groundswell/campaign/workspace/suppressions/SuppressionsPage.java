package org.groundswell.campaign.workspace.suppressions;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * Who is never contacted.
 *
 * @param search what was looked for; empty for nothing
 * @param away why nothing is shown; empty where something is
 * @param mayLift whether the reader takes contact points off the list
 * @param next where the list goes on; empty at its end
 */
record SuppressionsPage(
        List<Link> tabs, String search, String away, boolean mayLift, List<Row> rows, String next, Form form) {

    /** @param contact an e-mail address or a phone number */
    record Row(UUID id, String contact, String reason, String since) {}
}
