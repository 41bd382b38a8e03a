package org.groundswell.campaign.workspace.vendors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "vendors")
class Templates {

    private Templates() {}

    static native TemplateInstance batches(Frame frame, BatchesPage page);

    static native TemplateInstance batch(Frame frame, BatchPage page);

    static native TemplateInstance integrators(Frame frame, IntegratorsPage page);

    static native TemplateInstance events(Frame frame, EventsPage page);

    static native TemplateInstance quarantine(Frame frame, QuarantinePage page);

    static native TemplateInstance record(Frame frame, RecordPage page);

    static native TemplateInstance handedOver(HandedOver part);

    static native TemplateInstance handedOverPage(Frame frame, UUID campaignId, HandedOver part);
}
