package org.groundswell.campaign.workspace.imports;

import java.util.List;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * What the columns of a file mean.
 *
 * @param remembered whether the meanings are those of the last file like this
 */
record ColumnsPage(
        ShownFile file,
        String kind,
        boolean remembered,
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
