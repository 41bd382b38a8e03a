package org.groundswell.campaign.workspace.plan;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/** When each draft asks, and how fast messages may go out. Fields of a call to action end in its id. */
record SchedulePage(PlanHead head, Form form, String action, List<Row> calls, String next) {

    /** @param fallbacks channels that are not tried anyway */
    record Row(UUID id, String name, String asks, List<Choice> fallbacks) {}
}
