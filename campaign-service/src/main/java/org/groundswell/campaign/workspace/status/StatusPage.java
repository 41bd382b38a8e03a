package org.groundswell.campaign.workspace.status;

import java.util.List;
import java.util.UUID;

/**
 * The status page of one campaign, in the words and numbers that stand on it.
 *
 * @param asOf the time in the organisation's zone
 */
record StatusPage(
        UUID id,
        String name,
        String payer,
        String state,
        String stateCode,
        String asOf,
        String sentence,
        List<Milestone> milestones,
        List<MarkerChoice> markers,
        List<CallTable> calls,
        List<Chart> charts,
        List<AnswerRow> answers,
        List<ResponseRow> responses,
        long overdue,
        List<Reasons> attention,
        List<Fact> times) {

    /**
     * One of the five big numbers.
     *
     * @param share of the asked
     * @param bar of 1,000: how long its bar is
     * @param change since the marker; empty for none
     */
    record Milestone(String code, String label, String number, String share, int bar, String change, String note) {}

    /** @param chosen whether differences are counted from it */
    record MarkerChoice(UUID id, String name, String day, boolean chosen) {}

    /** One call to action by audience and market. */
    record CallTable(
            UUID id,
            String name,
            String action,
            String state,
            String stateCode,
            List<Row> rows,
            Row total,
            boolean lives) {}

    /** @param kindCode empty for the total */
    record Row(
            String kindCode,
            String kind,
            String market,
            String asked,
            String sent,
            String reached,
            boolean reachedUnknown,
            String acted,
            String actedShare,
            String confirmed,
            String lives) {}

    record AnswerRow(String line, String contract, String due, String standing, String standingCode) {}

    record ResponseRow(
            UUID id,
            String day,
            String kind,
            String line,
            String stance,
            String stanceCode,
            String person,
            String summary,
            boolean observed) {}

    /** A number with what it is made of. @param href of the page with each of them; empty for none */
    record Reasons(String title, String total, String explanation, List<Reason> reasons, String href) {}

    record Reason(String words, String number) {}

    record Fact(String label, String value) {}
}
