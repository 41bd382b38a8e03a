package org.groundswell.campaign.workspace.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "signin")
class Templates {

    private Templates() {}

    static native TemplateInstance signIn(Frame frame, SignInPage page);
}
