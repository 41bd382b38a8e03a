package org.groundswell.campaign.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** A blocker, a decision or an action, as it stands or as it stood. @param fromMeeting where it was written down */
record ListedItem(
        UUID id,
        UUID fromMeeting,
        Optional<UUID> campaignId,
        ItemKind kind,
        String words,
        Optional<UUID> ownerId,
        Optional<LocalDate> dueOn,
        Optional<ItemOutcome> outcome,
        Optional<Instant> settledAt,
        long version) {

    static final Comparator<ListedItem> FIRST_DUE_FIRST = Comparator.comparing(
                    (ListedItem item) -> item.dueOn().orElse(LocalDate.MAX))
            .thenComparing(item -> item.id().toString());

    static ListedItem of(MeetingItem item) {
        return new ListedItem(
                item.id(),
                item.meetingId(),
                item.campaignId(),
                item.kind(),
                item.words(),
                item.ownerId(),
                item.dueOn(),
                item.outcome(),
                item.settledAt(),
                item.version());
    }
}
