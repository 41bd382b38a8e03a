package org.groundswell.campaign.workspace.payers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "payers")
class Templates {

    private Templates() {}

    static native TemplateInstance payers(Frame frame, PayersPage page, Form form);

    static native TemplateInstance payer(Frame frame, PayerPage page, Form form);

    static native TemplateInstance contract(Frame frame, ContractPage page, Form form);

    static native TemplateInstance contact(Frame frame, ContactPage page, Form form);
}
