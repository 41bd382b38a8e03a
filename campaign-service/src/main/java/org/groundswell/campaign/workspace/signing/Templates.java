package org.groundswell.campaign.workspace.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "signing")
class Templates {

    private Templates() {}

    static native TemplateInstance signOff(Frame frame, SignOffPage page, Form form);

    static native TemplateInstance seat(Frame frame, SeatPage page, Form form);
}
