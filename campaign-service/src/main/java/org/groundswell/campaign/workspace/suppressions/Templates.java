package org.groundswell.campaign.workspace.suppressions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "suppressions")
class Templates {

    private Templates() {}

    static native TemplateInstance suppressions(Frame frame, SuppressionsPage page);
}
