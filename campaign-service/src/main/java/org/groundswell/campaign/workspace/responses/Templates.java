package org.groundswell.campaign.workspace.responses;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "responses")
class Templates {

    private Templates() {}

    static native TemplateInstance responses(Frame frame, ResponsesPage page);

    static native TemplateInstance log(Frame frame, LogPage page);

    static native TemplateInstance response(Frame frame, ResponsePage page);
}
