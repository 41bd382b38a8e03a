package org.groundswell.campaign.workspace.vendors;

import java.util.List;
import java.util.UUID;

/** What could not be applied, service by service. */
record QuarantinePage(List<Part> parts) {

    /** @param away why its part is not to be had; empty where it is */
    record Part(String code, String name, List<Row> rows, String away) {}

    record Row(UUID id, String type, String reason, String when) {}
}
