package org.groundswell.campaign.workspace.vendors;

import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/** One record in quarantine, to be corrected. */
record RecordPage(
        String service, UUID id, String type, String reason, String where, String when, boolean open, Form form) {}
