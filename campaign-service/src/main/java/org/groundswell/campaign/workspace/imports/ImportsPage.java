package org.groundswell.campaign.workspace.imports;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/** The imports so far, and the form for the next file. @param away why the list is not to be had; empty where it is */
record ImportsPage(Form form, List<Choice> kinds, List<Row> imports, String away) {

    record Row(
            UUID id, String name, String kind, String when, String by, String state, String stateCode, String result) {}
}
