package org.groundswell.campaign.workspace.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "imports")
class Templates {

    private Templates() {}

    static native TemplateInstance imports(Frame frame, ImportsPage page);

    static native TemplateInstance columns(Frame frame, ColumnsPage page);

    static native TemplateInstance standing(Frame frame, StandingPage page);
}
