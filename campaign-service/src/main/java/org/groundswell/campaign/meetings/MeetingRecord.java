package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What a meeting listed, as it stood when the meeting was closed. */
@ApplicationScoped
class MeetingRecord {

    private final Jdbi jdbi;

    MeetingRecord(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void keep(UUID meetingId, Collection<UUID> itemIds) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO meeting_record
                            (meeting_id, item_id, kind, campaign_id, words, owner_id, due_on, outcome, settled_at)
                        SELECT :meeting, id, kind, campaign_id, words, owner_id, due_on, outcome, settled_at
                        FROM meeting_item
                        WHERE id = ANY (:items)
                        """)
                .bind("meeting", meetingId)
                .bindArray("items", UUID.class, itemIds.toArray())
                .execute());
    }

    /** In the order in which they were written down. */
    List<ListedItem> of(UUID meetingId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT item.id, item.meeting_id AS from_meeting, record.campaign_id, record.kind, record.words,
                            record.owner_id, record.due_on, record.outcome, record.settled_at, item.version
                        FROM meeting_record AS record
                        JOIN meeting_item AS item ON item.id = record.item_id
                        WHERE record.meeting_id = :meeting
                        ORDER BY item.id
                        """)
                .bind("meeting", meetingId)
                .mapTo(ListedItem.class)
                .list());
    }
}
