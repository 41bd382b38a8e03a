package org.groundswell.campaign.workspace.imports;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * An import that is being worked on, is checked, or is done.
 *
 * @param kind its code
 * @param state empty while the directory is away
 * @param running what is being done now; empty where nothing is
 * @param percent of the rows that were read
 * @param failure why the last step came to nothing; empty where it did not
 */
record StandingPage(
        UUID id,
        String name,
        String kind,
        String kindInWords,
        String state,
        String running,
        int percent,
        String rowsDone,
        String failure,
        List<Figure> figures,
        List<FaultRow> faults,
        boolean moreFaults,
        Unmapped unmapped,
        List<Choice> meanings,
        Form form,
        String done) {

    record Figure(String label, String number, String note) {}

    record FaultRow(String row, String column, String value, String reason) {}

    /**
     * Values that nothing is known of.
     *
     * @param from how many stand on the pages before
     * @param shown which of them these are; empty where these are all
     * @param unlisted in how many rows there are others; empty where in none
     * @param before where the page before is; empty on the first
     * @param after where the next one is; empty on the last
     */
    record Unmapped(
            List<UnmappedValues.Value> values, int from, String shown, String unlisted, String before, String after) {}
}
