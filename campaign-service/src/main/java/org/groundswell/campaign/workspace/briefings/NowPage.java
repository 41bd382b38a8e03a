package org.groundswell.campaign.workspace.briefings;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/**
 * What a briefing would say now, the form that freezes it, and those that are frozen.
 *
 * @param rows of figures in the form
 */
record NowPage(
        UUID campaignId, Sheet sheet, List<FrozenRow> frozen, boolean mayFreeze, Form form, List<FigureFields> rows) {

    record FrozenRow(UUID id, String name, String when, int openLinks) {}

    /** The names of one figure's fields. */
    record FigureFields(int number, String label, String people, String source) {}
}
