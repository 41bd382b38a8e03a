package org.groundswell.campaign.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting as far as its reader may see it: the campaigns that they are a member of, and what is about these or about the whole.
 *
 * @param heldOn in the organisation's zone
 * @param carriedOver the open actions and blockers of earlier meetings, the first due first; those settled in this meeting stay
 * @param items what was written down in this meeting, in that order
 * @param attendanceVersion of {@code people} and {@code guests}, which are saved apart from the minutes
 * @param mails what became of the minutes; all 0 while it is open
 */
public record MeetingView(
        UUID id,
        String name,
        LocalDate heldOn,
        Named chair,
        Instant openedAt,
        Optional<Instant> closedAt,
        List<AgendaPoint> campaigns,
        List<Named> people,
        List<String> guests,
        List<ItemView> carriedOver,
        List<ItemView> items,
        String minutes,
        Mails mails,
        long version,
        long attendanceVersion) {

    /** @param name empty where the person is not known any more */
    public record Named(UUID id, String name) {}

    /**
     * @param markerId the counts as they were frozen when the meeting was opened
     * @param since where differences are counted from
     * @param overdue what the payer owed when the meeting was opened
     */
    public record AgendaPoint(
            UUID campaignId,
            String name,
            String payer,
            UUID markerId,
            Optional<UUID> since,
            List<OverdueAnswer> overdue) {}

    /**
     * @param overdue open, and its day is past; of a closed meeting: was, as it was closed
     * @param fromMeeting where it was written down
     */
    public record ItemView(
            UUID id,
            ItemKind kind,
            Optional<UUID> campaignId,
            String words,
            Optional<Named> owner,
            Optional<LocalDate> dueOn,
            boolean overdue,
            Optional<ItemOutcome> outcome,
            Optional<Instant> settledAt,
            UUID fromMeeting,
            long version) {

        public boolean isOpen() {
            return kind.canBeSettled() && outcome.isEmpty();
        }
    }

    /** How many of the minutes' mails are on their way, went, can't go for want of an address, or were given up. */
    public record Mails(int waiting, int sent, int withoutAddress, int failed) {}

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
