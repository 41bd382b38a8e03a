package org.groundswell.campaign.workspace.relationships;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "relationships")
class Templates {

    private Templates() {}

    static native TemplateInstance relationships(Frame frame, RelationshipsPage page);
}
