package org.groundswell.campaign.workspace.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "board")
class Templates {

    private Templates() {}

    static native TemplateInstance board(Frame frame, BoardPage page);

    static native TemplateInstance health(Frame frame, HealthPage page);
}
