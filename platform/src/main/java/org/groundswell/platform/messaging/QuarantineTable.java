package org.groundswell.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** The SQL of the quarantine. */
@ApplicationScoped
class QuarantineTable {

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
                .bindMethods(record)
                .bind("reason", reason)
                .bind("now", now)
                .execute());
    }

    long size() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM quarantine WHERE state = 'quarantined'")
                        .mapTo(Long.class)
                        .one());
    }
}
