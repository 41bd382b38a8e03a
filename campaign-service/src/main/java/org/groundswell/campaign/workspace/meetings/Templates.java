package org.groundswell.campaign.workspace.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "meetings")
class Templates {

    private Templates() {}

    static native TemplateInstance meetings(Frame frame, MeetingsPage page);

    static native TemplateInstance meeting(Frame frame, MeetingPage page);

    static native TemplateInstance present(Frame frame, PresentPage page);
}
