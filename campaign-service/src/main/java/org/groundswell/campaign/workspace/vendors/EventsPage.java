package org.groundswell.campaign.workspace.vendors;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/** What integrators posted, the newest first. */
record EventsPage(Form filter, List<Choice> statuses, List<Row> rows, String away, String next) {

    /** @param replayable whether it can be given another day */
    record Row(
            UUID id,
            String received,
            String integrator,
            String type,
            String subject,
            String status,
            String statusCode,
            String reason,
            String payload,
            boolean replayable) {}
}
