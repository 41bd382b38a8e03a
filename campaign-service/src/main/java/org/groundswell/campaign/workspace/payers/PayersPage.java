package org.groundswell.campaign.workspace.payers;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * @param mayChange whether the reader adds payers
 * @param once see {@code SubmitOnce}
 */
record PayersPage(List<Link> tabs, List<Row> payers, boolean mayChange, String once) {

    record Row(UUID id, String name) {}
}
