package org.groundswell.campaign.workspace.responses;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/**
 * What the payer answered in one campaign, and what it owes.
 *
 * @param toConfirm observed ones that nobody has looked at
 * @param mayLog whether the person logs answers
 * @param maySetDue whether the person says when answers are due
 */
record ResponsesPage(
        UUID campaignId,
        String campaign,
        String payer,
        List<Row> toConfirm,
        List<Row> responses,
        List<DueRow> due,
        boolean mayLog,
        boolean maySetDue,
        Form dueForm) {

    /** @param seenBy who may see it; empty for the whole team */
    record Row(
            UUID id,
            String day,
            String kind,
            String line,
            String stance,
            String stanceCode,
            String person,
            String summary,
            String nextStep,
            String seenBy,
            int files,
            boolean dismissed) {}

    /**
     * @param field of the day in the form
     * @param standing empty where nothing is due
     */
    record DueRow(String field, String line, String contract, String standing, String standingCode) {}
}
