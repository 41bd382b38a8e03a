package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which campaigns a meeting looks at, in which order, and the counts that it stands on. */
@ApplicationScoped
class Agenda {

    private final Jdbi jdbi;

    Agenda(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param markerId the counts as the meeting was opened
     * @param sinceMarkerId differences count from there
     */
    record Point(UUID campaignId, UUID markerId, Optional<UUID> sinceMarkerId) {}

    record OpenMeeting(UUID id, String name, LocalDate heldOn) {}

    void add(UUID meetingId, int place, Point point) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO meeting_campaign (meeting_id, campaign_id, place, marker_id, since_marker_id)
                        VALUES (:meeting, :campaign, :place, :marker, :since)
                        """)
                .bind("meeting", meetingId)
                .bind("campaign", point.campaignId())
                .bind("place", place)
                .bind("marker", point.markerId())
                .bind("since", point.sinceMarkerId().orElse(null))
                .execute());
    }

    List<Point> of(UUID meetingId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT campaign_id, marker_id, since_marker_id
                        FROM meeting_campaign
                        WHERE meeting_id = :meeting
                        ORDER BY place
                        """)
                .bind("meeting", meetingId)
                .mapTo(Point.class)
                .list());
    }

    /** One of these campaigns' meetings that is not closed. */
    Optional<OpenMeeting> openMeetingOf(Collection<UUID> campaignIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, name, held_on
                        FROM meeting
                        WHERE closed_at IS NULL
                          AND id IN (SELECT meeting_id FROM meeting_campaign WHERE campaign_id = ANY (:campaigns))
                        ORDER BY id DESC
                        LIMIT 1
                        """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .mapTo(OpenMeeting.class)
                .findOne());
    }

    /** The meetings that looked at any of these campaigns, this one apart. */
    List<UUID> othersOf(Collection<UUID> campaignIds, UUID meetingId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT meeting_id
                        FROM meeting_campaign
                        WHERE campaign_id = ANY (:campaigns)
                          AND meeting_id <> :meeting
                        """)
                .bindArray("campaigns", UUID.class, campaignIds.toArray())
                .bind("meeting", meetingId)
                .mapTo(UUID.class)
                .list());
    }

    /** The newest first. One id more than wanted, where there are more. */
    List<UUID> seenBy(UUID personId, boolean seesAll, Optional<UUID> before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id
                        FROM meeting
                        WHERE (:before::uuid IS NULL OR id < :before::uuid)
                          AND (:all OR EXISTS (
                              SELECT FROM meeting_campaign
                              JOIN campaign_member USING (campaign_id)
                              WHERE meeting_id = meeting.id
                                AND person_id = :person))
                        ORDER BY id DESC
                        LIMIT :limit
                        """)
                .bind("before", before.orElse(null))
                .bind("all", seesAll)
                .bind("person", personId)
                .bind("limit", limit + 1)
                .mapTo(UUID.class)
                .list());
    }
}
