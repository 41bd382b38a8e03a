package org.groundswell.campaign.workspace.plan;

import java.util.List;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * What a campaign is about.
 *
 * @param contracts of all payers, or of the campaign's where it is planned already
 * @param adding whether the part for a further contract is open
 */
record PurposePage(
        PlanHead head,
        Form form,
        String action,
        List<ContractsOf> contracts,
        List<Choice> payers,
        List<Choice> linesOfBusiness,
        boolean adding) {

    /** @param href where its contracts are edited */
    record ContractsOf(String payer, String href, List<Choice> contracts) {}
}
