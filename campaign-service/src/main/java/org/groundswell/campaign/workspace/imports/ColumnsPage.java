package org.groundswell.campaign.workspace.imports;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * What the columns of a file mean.
 *
 * @param detected how the file was read: its rows, its encoding, its delimiter
 * @param remembered whether the meanings are those of the last file like this
 * @param lacking what has to be mapped before it can be checked; empty where nothing
 */
record ColumnsPage(
        UUID id,
        String name,
        String kind,
        String detected,
        boolean remembered,
        String lacking,
        Form form,
        List<Column> columns,
        List<Choice> fields,
        List<Choice> payers) {

    /**
     * @param field the name of its field in the form
     * @param samples some of what stands in it; empty once they are forgotten
     */
    record Column(String field, String name, String samples) {}
}
