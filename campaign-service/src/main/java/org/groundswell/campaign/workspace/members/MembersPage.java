package org.groundswell.campaign.workspace.members;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;

/**
 * @param mayChange whether the reader adds and removes members
 * @param others people who are no members yet
 */
record MembersPage(UUID campaignId, String campaign, List<Row> members, boolean mayChange, List<Choice> others) {

    /** @param since the day since when */
    record Row(UUID id, String name, boolean negotiator, String since) {}
}
