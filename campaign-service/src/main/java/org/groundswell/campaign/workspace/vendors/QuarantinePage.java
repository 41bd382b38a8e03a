package org.groundswell.campaign.workspace.vendors;

import java.util.List;
import java.util.UUID;

/**
 * What could not be applied, service by service.
 *
 * @param further whether this is not the beginning
 */
record QuarantinePage(List<Part> parts, boolean further) {

    /**
     * @param away why its part is not to be had; empty where it is
     * @param next where its further records are; empty on the last page
     */
    record Part(String code, String name, List<Row> rows, String away, String next) {}

    record Row(UUID id, String type, String reason, String when) {}
}
