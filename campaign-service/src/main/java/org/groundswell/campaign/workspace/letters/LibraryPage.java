package org.groundswell.campaign.workspace.letters;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/** What was written, by campaign. */
record LibraryPage(List<Group> groups, Form filter, List<Choice> campaigns, boolean received, boolean tone) {

    record Group(UUID campaignId, String campaign, String state, String stateCode, List<Row> letters) {}

    /** @param number of the newest version */
    record Row(UUID id, String part, String language, String call, String subject, int number, String written) {}
}
