package org.groundswell.campaign.workspace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "")
class Templates {

    private Templates() {}

    static native TemplateInstance problem(Frame frame, ProblemView page);
}
