package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a meeting lists: as it stands while the meeting is open, and as it stood when it was closed from then on. */
@ApplicationScoped
class ItemsOfMeeting {

    private final ItemRepository items;
    private final MeetingRecord record;
    private final Agenda agenda;

    ItemsOfMeeting(ItemRepository items, MeetingRecord record, Agenda agenda) {
        this.items = items;
        this.record = record;
        this.agenda = agenda;
    }

    /**
     * @param carriedOver of earlier meetings, the first due first
     * @param own in the order in which they were written down
     */
    record Listed(List<ListedItem> carriedOver, List<ListedItem> own) {

        Stream<ListedItem> all() {
            return Stream.concat(carriedOver.stream(), own.stream());
        }

        Stream<ListedItem> open() {
            return all().filter(
                            item -> item.kind().canBeSettled() && item.outcome().isEmpty());
        }
    }

    /** What is about these campaigns of the meeting, or about the whole. */
    Listed of(Meeting meeting, List<UUID> campaignIds) {
        return meeting.closedAt().isPresent() ? recorded(meeting, campaignIds) : live(meeting, campaignIds);
    }

    /** From now on it is what the meeting lists. */
    void keep(Meeting meeting, Listed listed) {
        record.keep(meeting.id(), listed.all().map(ListedItem::id).toList());
    }

    private Listed live(Meeting meeting, List<UUID> campaignIds) {
        List<UUID> earlier = agenda.othersOf(campaignIds, meeting.id());
        return new Listed(
                items.carriedInto(meeting, orNone(campaignIds), orNone(earlier)).stream()
                        .map(ListedItem::of)
                        .toList(),
                items.of(meeting.id()).stream()
                        .map(ListedItem::of)
                        .filter(item -> isAbout(item, campaignIds))
                        .toList());
    }

    private Listed recorded(Meeting meeting, List<UUID> campaignIds) {
        Set<UUID> earlier = Set.copyOf(agenda.othersOf(campaignIds, meeting.id()));
        List<ListedItem> seen = record.of(meeting.id()).stream()
                .filter(item -> isAbout(item, campaignIds))
                .toList();
        return new Listed(
                seen.stream()
                        .filter(item -> !item.fromMeeting().equals(meeting.id()))
                        .filter(item -> item.campaignId().isPresent() || earlier.contains(item.fromMeeting()))
                        .sorted(ListedItem.FIRST_DUE_FIRST)
                        .toList(),
                seen.stream()
                        .filter(item -> item.fromMeeting().equals(meeting.id()))
                        .toList());
    }

    private static boolean isAbout(ListedItem item, List<UUID> campaignIds) {
        return item.campaignId().map(campaignIds::contains).orElse(true);
    }

    /** An empty list in a query's {@code in} is nothing that every database likes. */
    private static Collection<UUID> orNone(Collection<UUID> ids) {
        return ids.isEmpty() ? new ArrayList<>(List.of(new UUID(0, 0))) : ids;
    }
}
