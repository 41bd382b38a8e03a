package org.groundswell.campaign.workspace.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.workspace.meetings.MeetingPage.CampaignPart;
import org.groundswell.campaign.workspace.meetings.MeetingPage.ItemRow;

/**
 * One of the sheets that a meeting is shown on. The first one has what is open from last time, the last one what was agreed
 * and what stands in the way of no campaign in particular.
 *
 * @param place from 1
 * @param campaign empty on the first and the last sheet
 * @param items what the sheet lists
 * @param previous address of the sheet before; empty on the first one
 */
record PresentPage(
        UUID meetingId,
        String meeting,
        String asOf,
        String title,
        int place,
        int count,
        Optional<CampaignPart> campaign,
        List<ItemRow> items,
        String previous,
        String next) {}
