package org.groundswell.campaign.workspace.status;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "status")
class Templates {

    private Templates() {}

    /** @param vendors whether the reader may know what is with vendors */
    static native TemplateInstance status(Frame frame, StatusPage page, boolean vendors);

    /** What of it changes, alone. */
    static native TemplateInstance live(StatusPage page);
}
