package org.groundswell.campaign.workspace.vendors;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * What was handed to vendors.
 *
 * @param toRecall how many a vendor was asked to return and has not
 */
record BatchesPage(
        Form filter, List<Choice> states, List<Row> rows, String away, String next, int toRecall, boolean administers) {

    record Row(
            UUID id,
            String name,
            String campaign,
            String channel,
            String pieces,
            String made,
            String state,
            String stateCode,
            String outcome) {}
}
