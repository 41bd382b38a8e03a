package org.groundswell.campaign.workspace.briefings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "briefings")
class Templates {

    private Templates() {}

    static native TemplateInstance now(Frame frame, NowPage page);

    static native TemplateInstance frozen(Frame frame, FrozenPage page);

    static native TemplateInstance shared(Frame frame, Sheet sheet);

    static native TemplateInstance pdf(Sheet sheet, String style);
}
