package org.groundswell.campaign.workspace.settings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "settings")
class Templates {

    private Templates() {}

    static native TemplateInstance settings(Frame frame, SettingsPage page, Form form);

    static native TemplateInstance people(Frame frame, PeoplePage page, Form form);

    static native TemplateInstance person(Frame frame, PersonPage page, Form form);

    static native TemplateInstance audit(Frame frame, AuditPage page, Form form);
}
