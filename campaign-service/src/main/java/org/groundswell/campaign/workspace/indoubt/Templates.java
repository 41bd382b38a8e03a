package org.groundswell.campaign.workspace.indoubt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "indoubt")
class Templates {

    private Templates() {}

    static native TemplateInstance inDoubt(Frame frame, InDoubtPage page);
}
