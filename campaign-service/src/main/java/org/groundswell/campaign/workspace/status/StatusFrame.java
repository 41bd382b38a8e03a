package org.groundswell.campaign.workspace.status;

import java.util.UUID;

/**
 * What of a status page depends on its reader, around the part that does not.
 *
 * @param live the part that changes, as HTML that {@link LiveParts} made
 * @param vendors whether the reader may know what is with vendors
 */
record StatusFrame(UUID id, String name, String live, boolean vendors) {}
