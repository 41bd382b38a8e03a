package org.groundswell.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The SQL of the quarantine. */
@ApplicationScoped
class QuarantineTable {

    private static final String ENTRY = """
            SELECT id, consumer_group AS "group", topic, partition, record_offset AS "offset", record_key AS key, event_id,
                event_type, event_time, correlation_id, reason, quarantined_at, state, resolved_at, resolved_by, resolution
            FROM quarantine
            """;

    private final Jdbi jdbi;

    QuarantineTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(QuarantinedRecord record, String reason, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO quarantine (consumer_group, topic, partition, record_offset, record_key, event_id,
                            event_type, event_time, correlation_id, data, reason, quarantined_at)
                        VALUES (:group, :topic, :partition, :offset, :key, :eventId,
                            :eventType, :eventTime, :correlationId, :data, :reason, :now)
                        ON CONFLICT ON CONSTRAINT quarantine_record_key DO NOTHING
                        """)
                .bind("group", record.group())
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("key", record.key())
                .bind("eventId", record.eventId())
                .bind("eventType", record.eventType())
                .bind("eventTime", record.eventTime())
                .bind("correlationId", record.correlationId())
                .bind("data", record.data())
                .bind("reason", reason)
                .bind("now", now)
                .execute());
    }

    /** The record, locked, while nobody has resolved it. */
    QuarantinedRecord lockOpen(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT consumer_group AS "group", topic, partition, record_offset AS "offset", record_key AS key,
                            event_id, event_type, event_time, correlation_id, data
                        FROM quarantine
                        WHERE id = :id AND state = 'quarantined'
                        FOR UPDATE
                        """)
                .bind("id", id)
                .mapTo(QuarantinedRecord.class)
                .findOne()
                .orElseThrow(() -> ProblemException.notFound("record in quarantine with the id", id)));
    }

    void resolve(UUID id, String state, String by, @Nullable String resolution, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE quarantine
                        SET state = :state, resolved_at = :now, resolved_by = :by, resolution = :resolution, data = NULL
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("state", state)
                .bind("now", now)
                .bind("by", by)
                .bind("resolution", resolution)
                .execute());
    }

    List<QuarantineEntry> page(String state, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY + """
                                WHERE state = :state AND (:after::uuid IS NULL OR id > :after)
                                ORDER BY id
                                LIMIT :limit
                                """)
                .bind("state", state)
                .bindByType("after", after, UUID.class)
                .bind("limit", limit)
                .mapTo(QuarantineEntry.class)
                .list());
    }

    Optional<QuarantineEntry> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY + "WHERE id = :id")
                .bind("id", id)
                .mapTo(QuarantineEntry.class)
                .findOne());
    }

    Optional<byte[]> data(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT data FROM quarantine WHERE id = :id AND data IS NOT NULL")
                        .bind("id", id)
                        .mapTo(byte[].class)
                        .findOne());
    }

    long size() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM quarantine WHERE state = 'quarantined'")
                        .mapTo(Long.class)
                        .one());
    }
}
