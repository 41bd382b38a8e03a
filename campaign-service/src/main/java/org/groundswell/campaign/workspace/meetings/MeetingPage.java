package org.groundswell.campaign.workspace.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * One meeting.
 *
 * @param asOf when the counts were frozen, in the organisation's zone
 * @param carried open actions and blockers of earlier meetings
 * @param general what was written down about no campaign in particular
 * @param mails what became of the minutes; empty while it is open
 * @param mayWrite whether the person writes things down
 * @param mayClose whether the person closes it
 */
record MeetingPage(
        UUID id,
        String name,
        String day,
        String chair,
        String asOf,
        boolean open,
        String mails,
        List<ItemRow> carried,
        List<ItemRow> general,
        List<CampaignPart> campaigns,
        List<String> attended,
        String minutes,
        boolean mayWrite,
        boolean mayClose,
        Forms forms) {

    /**
     * What can be filled in.
     *
     * @param item of a new item, or of the one that is edited
     * @param editing the id of the item that is edited; empty for a new one
     * @param closingWord is typed to close the meeting
     */
    record Forms(
            Form item,
            String editing,
            List<Choice> about,
            List<Choice> owners,
            Form attendance,
            Form minutes,
            List<Choice> people,
            Form closing,
            String closingWord) {}

    /** @param health what the campaign's owner said of it; empty where nothing */
    record CampaignPart(
            UUID id,
            String name,
            String payer,
            String since,
            Optional<HealthRow> health,
            List<Figure> figures,
            List<KindRow> kinds,
            List<String> answers,
            List<ItemRow> items) {}

    /** @param said when and by whom, and whether that is out of date */
    record HealthRow(String code, String word, String sentence, String said, boolean stale) {}

    /** @param change since the last meeting; empty for none */
    record Figure(String code, String label, String number, String change, String note) {}

    record KindRow(
            String code, String name, String asked, String reached, String acted, String share, String confirmed) {}

    /**
     * @param about the campaign's name, where the list is about several
     * @param standing how it ended; empty while it is open, and for decisions
     */
    record ItemRow(
            UUID id,
            String code,
            String kind,
            String words,
            String about,
            String owner,
            String due,
            boolean overdue,
            boolean canBeSettled,
            String standing) {}
}
