package org.groundswell.campaign.workspace.payers;

import java.util.List;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * @param payerHref back to the payer
 * @param address where the form goes
 * @param known whether the person is there already
 */
record ContactPage(List<Link> tabs, String payer, String payerHref, String name, String address, boolean known) {}
