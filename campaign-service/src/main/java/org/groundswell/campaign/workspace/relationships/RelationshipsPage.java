package org.groundswell.campaign.workspace.relationships;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * How we stand with employers and physicians.
 *
 * @param here the address with its filters, to come back to
 * @param away why nothing is to be had; empty where all is well
 * @param mayTouch whether the person logs touches
 * @param touch the form of a touch that came back with mistakes
 */
record RelationshipsPage(
        Form filter,
        List<Choice> kinds,
        List<Choice> owners,
        List<Choice> campaigns,
        List<Row> rows,
        String here,
        String away,
        String next,
        boolean mayTouch,
        boolean seesContacts,
        Form touch) {

    /** In the form of a touch: with whom. */
    static final String STAKEHOLDER = "stakeholder";

    /** The form beside a row: as it was typed where it came back. */
    public Form touchOf(UUID stakeholder) {
        return touch.has(STAKEHOLDER, stakeholder.toString()) ? touch : Form.empty();
    }

    /** How the ids of the fields end that have mistakes. */
    public String touchEnding() {
        return "-" + touch.value(STAKEHOLDER);
    }

    /** Whether what was typed came back, and its row is not there. */
    public boolean touchElsewhere() {
        return touch.hasErrors()
                && rows.stream()
                        .noneMatch(row -> touch.has(STAKEHOLDER, row.id().toString()));
    }

    /** @param promiseId of the touch whose promise is not kept yet; empty for none */
    record Row(
            UUID id,
            String kindCode,
            String kind,
            String name,
            String detail,
            String lives,
            String owner,
            String contact,
            String lastTouch,
            boolean silent,
            String promise,
            String promiseId,
            boolean late,
            String did) {}
}
