package org.groundswell.campaign.workspace.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "signin")
class Templates {

    private Templates() {}

    static native TemplateInstance signIn(Frame frame, SignInPage page);

    static native TemplateInstance keptForm(Frame frame, KeptFormPages.KeptFormPage page);

    static native TemplateInstance invitation(Frame frame, String token, Form form);
}
