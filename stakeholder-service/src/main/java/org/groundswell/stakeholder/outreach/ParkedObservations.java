package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Observations that wait for their ask. */
@ApplicationScoped
class ParkedObservations {

    private static final EventCatalog<Observation> OBSERVATIONS = EventCatalog.of(Observation.class);

    private final Jdbi jdbi;
    private final Clock clock;

    ParkedObservations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Row(
            int topicPartition,
            long topicOffset,
            String eventId,
            String type,
            String data,
            String correlationId,
            Instant occurredAt,
            Instant parkedAt) {}

    record Parked(Received<Observation> record, Instant since) {}

    void park(List<Received<Observation>> records) {
        if (records.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO parked_observation
                            (topic_partition, topic_offset, event_id, type, data, correlation_id, occurred_at, parked_at)
                        SELECT partition, "offset", event_id, type, data::jsonb, correlation_id, occurred_at, :now
                        FROM unnest(:partitions, :offsets, :events, :types, :data, :correlations, :times)
                            AS parked (partition, "offset", event_id, type, data, correlation_id, occurred_at)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("now", now)
                .bindArray(
                        "partitions",
                        Integer.class,
                        records.stream().map(Received::partition).toList())
                .bindArray(
                        "offsets",
                        Long.class,
                        records.stream().map(Received::offset).toList())
                .bindArray(
                        "events",
                        String.class,
                        records.stream().map(Received::eventId).toList())
                .bindArray(
                        "types",
                        String.class,
                        records.stream()
                                .map(one -> EventCatalog.typeOf(one.event().getClass()))
                                .toList())
                .bindArray(
                        "data",
                        String.class,
                        records.stream()
                                .map(one -> new String(EventCatalog.write(one.event()), StandardCharsets.UTF_8))
                                .toList())
                .bindArray(
                        "correlations",
                        String.class,
                        records.stream().map(Received::correlationId).toList())
                .bindArray(
                        "times",
                        Instant.class,
                        records.stream().map(Received::time).toList())
                .execute());
    }

    /** The oldest first. */
    List<Parked> all(int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM parked_observation ORDER BY parked_at LIMIT :limit FOR UPDATE")
                .bind("limit", limit)
                .mapTo(Row.class)
                .stream()
                .map(ParkedObservations::parked)
                .toList());
    }

    void remove(List<Received<Observation>> records) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM parked_observation WHERE event_id = ANY (:events)")
                .bindArray(
                        "events",
                        String.class,
                        records.stream().map(Received::eventId).toList())
                .execute());
    }

    private static Parked parked(Row row) {
        return new Parked(
                new Received<>(
                        Topic.INTEGRATION_OBSERVATIONS.topicName(),
                        row.topicPartition(),
                        row.topicOffset(),
                        "",
                        row.eventId(),
                        row.occurredAt(),
                        row.correlationId(),
                        read(row)),
                row.parkedAt());
    }

    private static Observation read(Row row) {
        try {
            return OBSERVATIONS
                    .read(row.type(), row.data().getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("A parked observation can't be read any more: " + row.eventId(), e);
        }
    }
}
