package org.groundswell.campaign.workspace.letters;

import java.util.List;
import java.util.UUID;

/**
 * What one stakeholder got from us.
 *
 * @param problem why that can't be said; empty where it can
 */
record ReceivedPage(String stakeholder, String problem, List<Row> deliveries) {

    record Row(UUID id, String day, String channel, String step, String state, boolean shown) {}
}
