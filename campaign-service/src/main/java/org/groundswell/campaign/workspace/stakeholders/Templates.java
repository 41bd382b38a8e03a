package org.groundswell.campaign.workspace.stakeholders;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "stakeholders")
class Templates {

    private Templates() {}

    static native TemplateInstance stakeholders(Frame frame, StakeholdersPage page);

    static native TemplateInstance stakeholder(Frame frame, StakeholderPage page);
}
