package org.groundswell.campaign.meetings;

import java.util.List;

/**
 * The minutes as a mail says them.
 *
 * @param general what is about the meeting as a whole
 * @param stillOpen of earlier meetings
 */
record MinutesLetter(
        String subject,
        String recipient,
        String meeting,
        String day,
        String chair,
        String attended,
        String notes,
        List<Entry> general,
        List<CampaignPart> campaigns,
        List<Entry> stillOpen,
        String link) {

    record CampaignPart(String name, String payer, String numbers, List<Entry> entries) {}

    /**
     * @param who the owner and the day; empty where it is no action
     * @param how it ended; empty while it is open
     */
    record Entry(String kind, String words, String who, String how) {}
}
