package org.groundswell.campaign.workspace.status;

import java.util.List;

/**
 * A chart with its table.
 *
 * @param json what is drawn, {@link ChartData}
 * @param heads of the table's columns
 */
record Chart(String id, String title, String json, List<String> heads, List<Row> rows) {

    record Row(String head, List<String> cells) {}
}
