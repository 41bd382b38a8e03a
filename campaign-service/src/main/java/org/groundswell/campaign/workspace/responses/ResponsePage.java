package org.groundswell.campaign.workspace.responses;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * One answer.
 *
 * @param facts label and words, in the order in which they stand
 * @param contracts to choose from where the observation names none
 * @param state observed, confirmed or dismissed
 */
record ResponsePage(
        UUID campaignId,
        UUID id,
        String title,
        String stance,
        String stanceCode,
        String state,
        String observedBy,
        List<Fact> facts,
        String summary,
        List<FileRow> files,
        List<Change> history,
        List<Choice> contracts,
        boolean mayChange,
        Form form) {

    record Fact(String label, String words) {}

    record FileRow(UUID id, String name, String size) {}

    record Change(String when, String who, String what, String reason, List<Difference> differences) {}

    /** @param before empty where there was nothing */
    record Difference(String label, String before, String after) {}
}
