package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SeatTable {

    private static final String COLUMNS = """
            SELECT id, campaign_id, name, person_id, role, matters, created_at, version
            FROM sign_off_seat
            WHERE removed_at IS NULL
            """;

    private final Jdbi jdbi;

    SeatTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they were named. */
    List<Seat> of(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " AND campaign_id = :campaign ORDER BY id")
                .bind("campaign", campaignId)
                .mapTo(Seat.class)
                .list());
    }

    Optional<Seat> find(UUID campaignId, UUID seatId) {
        return of(campaignId).stream().filter(seat -> seat.id().equals(seatId)).findFirst();
    }

    UUID insert(UUID campaignId, SeatDetails details, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO sign_off_seat (campaign_id, name, person_id, role, matters, created_at)
                        VALUES (:campaign, :name, :person, :role, :matters, :now)
                        RETURNING id
                        """)
                .bind("campaign", campaignId)
                .bind("name", details.name().strip())
                .bind("person", details.personId().orElse(null))
                .bind("role", details.role().orElse(null))
                .bindArray("matters", Matter.class, List.copyOf(details.matters()))
                .bind("now", now)
                .mapTo(UUID.class)
                .one());
    }

    void update(UUID seatId, SeatDetails details) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE sign_off_seat
                        SET name = :name, person_id = :person, role = :role, matters = :matters, version = version + 1
                        WHERE id = :id
                        """)
                .bind("id", seatId)
                .bind("name", details.name().strip())
                .bind("person", details.personId().orElse(null))
                .bind("role", details.role().orElse(null))
                .bindArray("matters", Matter.class, List.copyOf(details.matters()))
                .execute());
    }

    void remove(UUID seatId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE sign_off_seat SET removed_at = :now WHERE id = :id")
                .bind("id", seatId)
                .bind("now", now)
                .execute());
    }
}
