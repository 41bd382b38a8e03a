package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.planning.StaleEdit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who was there. */
@ApplicationScoped
class Attendance {

    private final Jdbi jdbi;

    Attendance(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Row(Optional<UUID> personId, Optional<String> guest) {}

    /** @param guests people without an account, by name */
    record Attended(Set<UUID> people, List<String> guests) {}

    /** @param version counts the changes */
    record Kept(Attended attended, long version) {}

    /** @throws StaleEdit where somebody else has replaced it since that version; the meeting is locked */
    void replace(UUID meetingId, Attended attended, @Nullable Long version) {
        StaleEdit.refuseUnless(of(meetingId).version(), version);
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE meeting SET attendance_version = attendance_version + 1 WHERE id = :meeting")
                    .bind("meeting", meetingId)
                    .execute();
            handle.createUpdate("DELETE FROM meeting_attendance WHERE meeting_id = :meeting")
                    .bind("meeting", meetingId)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO meeting_attendance (meeting_id, person_id, guest)
                            SELECT :meeting, person, NULL FROM unnest(:people) AS person
                            UNION ALL
                            SELECT :meeting, NULL, guest FROM unnest(:guests) AS guest
                            ON CONFLICT DO NOTHING
                            """)
                    .bind("meeting", meetingId)
                    .bindArray("people", UUID.class, attended.people().toArray())
                    .bindArray("guests", String.class, attended.guests().toArray())
                    .execute();
        });
    }

    Kept of(UUID meetingId) {
        long version = version(meetingId);
        return new Kept(attended(meetingId), version);
    }

    private long version(UUID meetingId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT attendance_version FROM meeting WHERE id = :meeting")
                        .bind("meeting", meetingId)
                        .mapTo(Long.class)
                        .one());
    }

    private Attended attended(UUID meetingId) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person_id, guest
                        FROM meeting_attendance
                        WHERE meeting_id = :meeting
                        ORDER BY guest
                        """)
                .bind("meeting", meetingId)
                .mapTo(Row.class)
                .list());
        return new Attended(
                rows.stream().flatMap(row -> row.personId().stream()).collect(Collectors.toSet()),
                rows.stream().flatMap(row -> row.guest().stream()).toList());
    }
}
