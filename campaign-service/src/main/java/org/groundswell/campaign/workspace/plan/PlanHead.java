package org.groundswell.campaign.workspace.plan;

import java.util.List;
import java.util.UUID;

/**
 * What stands above every step.
 *
 * @param campaign its name
 * @param wave whether the campaign runs already, and this adds to it
 */
public record PlanHead(UUID campaignId, String campaign, String payer, boolean wave, List<Step> steps) {

    /** @param href empty where the step can't be opened yet */
    public record Step(String label, String href, boolean current, boolean done) {}
}
