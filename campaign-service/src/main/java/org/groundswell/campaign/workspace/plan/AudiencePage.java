package org.groundswell.campaign.workspace.plan;

import java.util.List;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * One audience, and what it is asked to do.
 *
 * @param title of the page
 * @param action where the form goes
 * @param saved other audiences whose rule can be taken over
 * @param removable whether it is there already, and can be given up
 */
record AudiencePage(
        PlanHead head,
        Form form,
        String title,
        String action,
        Choices choices,
        List<Choice> saved,
        Waterfall who,
        boolean removable) {

    record Choices(
            List<Choice> kinds,
            List<Choice> markets,
            List<Choice> linesOfBusiness,
            List<Choice> contactPoints,
            List<Choice> actions,
            List<Choice> roles,
            List<Choice> channels,
            List<Choice> contacts) {}
}
