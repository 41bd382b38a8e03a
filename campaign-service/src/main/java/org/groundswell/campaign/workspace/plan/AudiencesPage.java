package org.groundswell.campaign.workspace.plan;

import java.util.List;
import java.util.UUID;

/** The audiences of a campaign, each with what it is asked to do. */
record AudiencesPage(PlanHead head, List<Row> drafts, List<Row> launched, String next) {

    /**
     * @param asks "Write a letter to Jonathan Pruitt, by e-mail or print"
     * @param leftOut where those who are left out are listed
     */
    record Row(
            UUID id,
            String name,
            String asks,
            String state,
            String stateCode,
            String href,
            Waterfall who,
            String leftOut) {}
}
