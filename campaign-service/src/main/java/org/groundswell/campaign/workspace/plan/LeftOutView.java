package org.groundswell.campaign.workspace.plan;

import java.util.List;

/**
 * Those whom an audience matches and who are not asked, for one reason.
 *
 * @param problem why they can't be listed; empty where they are
 * @param more whether there are others
 */
record LeftOutView(String campaign, String reason, String problem, List<Row> people, boolean more) {

    /** @param href to their own page */
    record Row(String name, String kind, String market, String href) {}
}
