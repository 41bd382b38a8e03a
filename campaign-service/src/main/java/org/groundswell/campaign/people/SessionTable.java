package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sessions go by the system's time, as tokens do. */
@ApplicationScoped
class SessionTable {

    private final Jdbi jdbi;

    SessionTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param roles as they are now */
    record Live(UUID id, UUID personId, String login, String name, Set<String> roles, Instant lastSeenAt) {}

    /** Those that are long over go when one begins. */
    UUID begin(UUID personId, Instant now, Instant expiresAt, Instant longOver) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("DELETE FROM person_session WHERE expires_at < :longOver")
                    .bind("longOver", longOver)
                    .execute();
            return handle.createQuery("""
                            INSERT INTO person_session (person_id, created_at, last_seen_at, expires_at)
                            VALUES (:person, :now, :now, :expires)
                            RETURNING id
                            """)
                    .bind("person", personId)
                    .bind("now", now)
                    .bind("expires", expiresAt)
                    .mapTo(UUID.class)
                    .one();
        });
    }

    /** Those that last. */
    List<Live> live(Collection<UUID> sessionIds, Instant now, Instant idleSince) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.id, p.id AS person_id, p.login, p.name, p.roles, s.last_seen_at
                        FROM person_session s
                        JOIN person p ON p.id = s.person_id
                        WHERE s.id = ANY (:sessions)
                          AND s.ended_at IS NULL
                          AND s.expires_at > :now
                          AND s.last_seen_at > :idleSince
                          AND p.active
                        """)
                .bindArray("sessions", UUID.class, sessionIds.toArray())
                .bind("now", now)
                .bind("idleSince", idleSince)
                .mapTo(Live.class)
                .list());
    }

    /** Whose session it was, however it ended. */
    Optional<UUID> personOf(UUID sessionId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT person_id FROM person_session WHERE id = :session")
                .bind("session", sessionId)
                .mapTo(UUID.class)
                .findOne());
    }

    void seen(UUID sessionId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE person_session
                        SET last_seen_at = :now
                        WHERE id = :session
                          AND last_seen_at < :now
                        """)
                .bind("session", sessionId)
                .bind("now", now)
                .execute());
    }

    void end(UUID sessionId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE person_session
                        SET ended_at = :now
                        WHERE id = :session
                          AND ended_at IS NULL
                        """)
                .bind("session", sessionId)
                .bind("now", now)
                .execute());
    }

    /** @param kept goes on; empty: none does */
    void endAllOf(UUID personId, Optional<UUID> kept, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE person_session
                        SET ended_at = :now
                        WHERE person_id = :person
                          AND ended_at IS NULL
                          AND id IS DISTINCT FROM :kept
                        """)
                .bind("person", personId)
                .bind("kept", kept.orElse(null))
                .bind("now", now)
                .execute());
    }
}
