package org.groundswell.notification.integrations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.Vendor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The observations that wait for what they are about. */
@ApplicationScoped
class ParkedTable {

    record Parked(
            UUID id,
            UUID integratorId,
            Vendor vendor,
            String source,
            String eventId,
            String type,
            About.Kind aboutKind,
            String aboutId,
            String subject,
            Instant occurredAt,
            Instant receivedAt,
            String data,
            String correlationId) {
        About about() {
            return new About(aboutKind, aboutId, subject);
        }
    }

    /** An observation whose subject has arrived. */
    record Applied(UUID id, @Nullable UUID askId, Instant occurredAt, String data) {}

    private final Jdbi jdbi;

    ParkedTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Locks those that are due. */
    List<Parked> due(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id, o.integrator_id, i.vendor, o.source, o.event_id, o.type, o.about_kind, o.about_id,
                               o.subject, o.occurred_at, o.received_at, o.data, coalesce(o.correlation_id, '') AS correlation_id
                          FROM observation o
                          JOIN integrator i ON i.id = o.integrator_id
                         WHERE o.state = 'parked'
                           AND o.next_look_at <= :now
                         ORDER BY o.next_look_at
                         LIMIT :limit
                           FOR UPDATE OF o SKIP LOCKED
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(Parked.class)
                .list());
    }

    void publish(List<Applied> applied) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE observation o
                           SET state = 'published', next_look_at = NULL, ask_id = new.ask_id,
                               occurred_at = new.occurred_at, data = new.data
                          FROM unnest(:ids, :asks, :occurred, :data) AS new (id, ask_id, occurred_at, data)
                         WHERE o.id = new.id
                        """)
                .bindArray("ids", UUID.class, applied.stream().map(Applied::id).toArray())
                .bindArray(
                        "asks", UUID.class, applied.stream().map(Applied::askId).toArray())
                .bindArray(
                        "occurred",
                        Instant.class,
                        applied.stream().map(Applied::occurredAt).toArray())
                .bindArray(
                        "data",
                        String.class,
                        applied.stream().map(Applied::data).toArray())
                .execute());
    }

    void quarantine(Collection<UUID> ids, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE observation
                           SET state = 'quarantined', next_look_at = NULL, reason = :reason
                         WHERE id = ANY (:ids)
                        """)
                .bind("reason", reason)
                .bindArray("ids", UUID.class, ids.toArray())
                .execute());
    }

    /** They are looked at again after a tenth of the time that they have waited, and not before {@code atLeast}. */
    void waitOn(Collection<UUID> ids, Instant now, Duration atLeast) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE observation
                           SET next_look_at = :now::timestamptz + greatest((:now::timestamptz - received_at) / 10, :atLeast * interval '1 millisecond')
                         WHERE id = ANY (:ids)
                        """)
                .bind("now", now)
                .bind("atLeast", atLeast.toMillis())
                .bindArray("ids", UUID.class, ids.toArray())
                .execute());
    }

    /** The asks that something is parked for: usually none. Of very many, some; the rest is found in its turn. */
    Set<UUID> missedAsks() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT DISTINCT about_id::uuid
                          FROM observation
                         WHERE state = 'parked'
                           AND about_kind = 'ask'
                         LIMIT 10000
                        """).mapTo(UUID.class).set());
    }

    /** What is parked for these asks is due now. */
    void due(Collection<UUID> askIds, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE observation
                           SET next_look_at = :now
                         WHERE state = 'parked'
                           AND about_kind = 'ask'
                           AND about_id = ANY (:asks)
                        """)
                .bind("now", now)
                .bindArray(
                        "asks",
                        String.class,
                        askIds.stream().map(UUID::toString).toArray())
                .execute());
    }
}
