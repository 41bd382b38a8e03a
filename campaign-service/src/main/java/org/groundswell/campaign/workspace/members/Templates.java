package org.groundswell.campaign.workspace.members;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "members")
class Templates {

    private Templates() {}

    static native TemplateInstance members(Frame frame, MembersPage page, Form form);
}
