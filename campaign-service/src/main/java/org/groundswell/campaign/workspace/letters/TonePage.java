package org.groundswell.campaign.workspace.letters;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/** The list of wordings that are pointed out. */
record TonePage(Form form, List<Choice> concerns, List<Group> groups) {

    record Group(String title, String explanation, List<Phrase> phrases) {}

    record Phrase(UUID id, String phrase) {}
}
