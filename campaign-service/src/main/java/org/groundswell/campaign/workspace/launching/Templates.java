package org.groundswell.campaign.workspace.launching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "launching")
class Templates {

    private Templates() {}

    static native TemplateInstance check(Frame frame, CheckPage page);

    static native TemplateInstance launch(Frame frame, LaunchPage page);

    static native TemplateInstance confirm(Frame frame, ConfirmPage page);
}
