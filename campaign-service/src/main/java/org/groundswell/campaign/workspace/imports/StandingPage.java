package org.groundswell.campaign.workspace.imports;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * An import that is being worked on, is checked, or is done.
 *
 * @param running what is being done now; empty where nothing is
 * @param percent of the rows that were read
 * @param failure why the last step came to nothing; empty where it did not
 */
record StandingPage(
        UUID id,
        String name,
        String kind,
        String state,
        String running,
        int percent,
        String rowsDone,
        String failure,
        List<Figure> figures,
        List<FaultRow> faults,
        boolean moreFaults,
        List<Unmapped> unmapped,
        List<Choice> meanings,
        Form form,
        String done) {

    record Figure(String label, String number, String note) {}

    record FaultRow(String row, String column, String value, String reason) {}

    /**
     * A value that no mapping turns into anything.
     *
     * @param field the name of its field in the form
     * @param proposed what it meant in an earlier file, or what was typed; empty where nothing is known
     * @param cover whether it names a plan: then a payer and a line of business are meant
     */
    record Unmapped(String field, String what, String value, String count, String proposed, boolean cover) {}
}
