package org.groundswell.campaign.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<MeetingItem, UUID> {

    MeetingItem lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> MeetingNotFound.forItem(id));
    }

    /** In the order in which they were written down. */
    List<MeetingItem> of(UUID meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    /** What was open when this meeting was opened, the first due first: it leads the meeting, also once it is settled there. */
    List<MeetingItem> carriedInto(Meeting meeting, Collection<UUID> campaignIds, Collection<UUID> earlierMeetings) {
        return list("""
                createdAt < ?1 and meetingId <> ?2 and kind <> ?3 and (settledAt is null or settledAt >= ?1)
                and (campaignId in ?4 or campaignId is null and meetingId in ?5)
                order by dueOn nulls last, id
                """, meeting.openedAt(), meeting.id(), ItemKind.DECISION, campaignIds, earlierMeetings);
    }

    /** The first due first. */
    List<MeetingItem> openActions(UUID ownerId) {
        return list("kind = ?1 and outcome is null and ownerId = ?2 order by dueOn, id", ItemKind.ACTION, ownerId);
    }
}
