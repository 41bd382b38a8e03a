package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

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

    void replace(UUID meetingId, Attended attended) {
        jdbi.useHandle(handle -> {
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

    Attended of(UUID meetingId) {
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
