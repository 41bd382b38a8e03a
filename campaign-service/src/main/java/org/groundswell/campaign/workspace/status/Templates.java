package org.groundswell.campaign.workspace.status;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "status")
class Templates {

    private Templates() {}

    static native TemplateInstance status(Frame frame, StatusFrame page);

    /** What of it changes, alone. */
    static native TemplateInstance live(StatusPage page);
}
