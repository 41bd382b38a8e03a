package org.groundswell.campaign.workspace.settings;

import java.util.List;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * @param verification whether the trail is whole, in a sentence
 * @param unknown why nothing is shown; empty where something is
 * @param older where the list goes on; empty at its end
 */
public record AuditPage(
        List<Link> tabs,
        List<Choice> services,
        boolean intact,
        String verification,
        String unknown,
        List<Row> rows,
        String older) {

    /** @param refused whether it was not allowed */
    public record Row(
            long seq,
            String at,
            String person,
            String action,
            String path,
            String detail,
            String address,
            int status,
            boolean refused) {}
}
