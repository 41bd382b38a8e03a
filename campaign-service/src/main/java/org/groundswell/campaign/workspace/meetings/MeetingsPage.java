package org.groundswell.campaign.workspace.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * All meetings, and the form that opens the next one.
 *
 * @param mayOpen whether the person chairs meetings
 * @param stillOpen the meeting that has to be closed before
 * @param campaigns to choose from
 * @param next the address of the next page
 */
record MeetingsPage(
        List<Row> meetings,
        boolean mayOpen,
        Form form,
        Optional<StillOpenRow> stillOpen,
        List<Choice> campaigns,
        Optional<String> next) {

    record StillOpenRow(UUID id, String name, String day) {}

    record Row(UUID id, String name, String day, String chair, boolean open) {}
}
