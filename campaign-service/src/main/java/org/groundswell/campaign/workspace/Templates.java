package org.groundswell.campaign.workspace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "")
class Templates {

    private Templates() {}

    static native TemplateInstance signIn(Frame frame, SignInPage page);

    static native TemplateInstance board(Frame frame, BoardPage page);

    static native TemplateInstance status(Frame frame, StatusPage page);

    static native TemplateInstance problem(Frame frame, ProblemPage page);
}
