package org.groundswell.campaign.workspace.board;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/** @param mine whether the reader says how the campaign stands */
record HealthPage(UUID id, String name, Form form, List<Choice> healths, boolean mine, List<Row> said) {

    record Row(String day, String health, String healthCode, String sentence, String person) {}
}
