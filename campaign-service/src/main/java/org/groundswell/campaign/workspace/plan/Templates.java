package org.groundswell.campaign.workspace.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "plan")
class Templates {

    private Templates() {}

    static native TemplateInstance purpose(Frame frame, PurposePage page);

    static native TemplateInstance audiences(Frame frame, AudiencesPage page);

    static native TemplateInstance audience(Frame frame, AudiencePage page);

    /** The part of an audience's page that counts. */
    static native TemplateInstance who(Waterfall who, UUID campaign);

    static native TemplateInstance leftOut(Frame frame, LeftOutView page);

    static native TemplateInstance schedule(Frame frame, SchedulePage page);
}
