package org.groundswell.campaign.workspace.payers;

import java.util.List;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * @param payerHref back to the payer
 * @param address where the form goes
 */
record ContractPage(
        List<Link> tabs, String payer, String payerHref, String name, String address, List<Choice> linesOfBusiness) {}
