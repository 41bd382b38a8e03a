package org.groundswell.notification.integrations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.notification.integrations.intake.Incoming.EventKey;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The rows of what integrators posted: one for each (integrator, source, id), for ever. */
@ApplicationScoped
class ObservationTable {

    /** @param parked whether what it is about is not known yet; else it is published */
    record NewRow(Incoming event, @Nullable UUID askId, Instant occurredAt, boolean parked) {}

    record Inserted(UUID id, UUID integratorId, String source, String eventId) {
        EventKey key() {
            return new EventKey(integratorId, source, eventId);
        }
    }

    /** The row that was there first. */
    record Kept(UUID id, UUID integratorId, String source, String eventId, byte[] contentHash) {
        EventKey key() {
            return new EventKey(integratorId, source, eventId);
        }
    }

    private final Jdbi jdbi;

    ObservationTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Inserts what is new, and says which rows that were.
     *
     * @param rows in the order of their keys, so that two callers can't wait for each other
     * @param firstLook after how long those that are parked are looked at
     */
    Map<EventKey, UUID> insert(List<NewRow> rows, Duration firstLook) {
        return jdbi.withHandle(handle -> {
            Query insert = handle.createQuery("""
                    INSERT INTO observation (integrator_id, source, event_id, type, about_kind, about_id, subject, ask_id,
                                             state, content_hash, occurred_at, received_at, data, next_look_at,
                                             correlation_id)
                    SELECT integrator_id, source, event_id, type, about_kind, about_id, subject, ask_id,
                           CASE WHEN parked THEN 'parked' ELSE 'published' END,
                           decode(content_hash, 'hex'), occurred_at, received_at, data,
                           CASE WHEN parked THEN received_at + :firstLook * interval '1 millisecond' END,
                           CASE WHEN parked THEN correlation_id END
                      FROM unnest(:integrators, :sources, :ids, :types, :aboutKinds, :aboutIds, :subjects, :asks,
                                  :hashes, :occurred, :received, :data, :parked, :correlationIds)
                        AS new (integrator_id, source, event_id, type, about_kind, about_id, subject, ask_id,
                                content_hash, occurred_at, received_at, data, parked, correlation_id)
                    ON CONFLICT ON CONSTRAINT observation_once DO NOTHING
                    RETURNING id, integrator_id, source, event_id
                    """);
            text(insert, "sources", rows, row -> row.event().key().source());
            text(insert, "ids", rows, row -> row.event().key().id());
            text(insert, "types", rows, row -> row.event().shape().type());
            text(insert, "aboutKinds", rows, row -> row.event().about().kind().code());
            text(insert, "aboutIds", rows, row -> row.event().about().id());
            text(insert, "subjects", rows, row -> row.event().about().subject());
            text(
                    insert,
                    "hashes",
                    rows,
                    row -> HexFormat.of().formatHex(row.event().contentHash()));
            text(insert, "data", rows, row -> row.event().data().toString());
            text(insert, "correlationIds", rows, row -> row.event().correlationId());
            ids(insert, "integrators", rows, row -> row.event().key().integratorId());
            ids(insert, "asks", rows, NewRow::askId);
            times(insert, "occurred", rows, NewRow::occurredAt);
            times(insert, "received", rows, row -> row.event().receivedAt());
            insert.bindArray(
                    "parked", Boolean.class, rows.stream().map(NewRow::parked).toList());
            insert.bind("firstLook", firstLook.toMillis());
            return insert.mapTo(Inserted.class).collectToMap(Inserted::key, Inserted::id);
        });
    }

    /** The rows that are there under these keys. */
    Map<EventKey, Kept> find(Collection<EventKey> keys) {
        if (keys.isEmpty()) {
            return new HashMap<>();
        }
        List<EventKey> all = List.copyOf(keys);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id, o.integrator_id, o.source, o.event_id, o.content_hash
                          FROM unnest(:integrators, :sources, :ids) AS wanted (integrator_id, source, event_id)
                          JOIN observation o USING (integrator_id, source, event_id)
                        """)
                .bindArray(
                        "integrators",
                        UUID.class,
                        all.stream().map(EventKey::integratorId).toList())
                .bindArray(
                        "sources",
                        String.class,
                        all.stream().map(EventKey::source).toList())
                .bindArray("ids", String.class, all.stream().map(EventKey::id).toList())
                .mapTo(Kept.class)
                .collectToMap(Kept::key, Function.identity()));
    }

    private static void text(Query insert, String name, List<NewRow> rows, Function<NewRow, String> value) {
        insert.bindArray(name, String.class, rows.stream().map(value).toList());
    }

    private static void ids(Query insert, String name, List<NewRow> rows, Function<NewRow, @Nullable UUID> value) {
        insert.bindArray(name, UUID.class, rows.stream().map(value).toArray());
    }

    private static void times(Query insert, String name, List<NewRow> rows, Function<NewRow, Instant> value) {
        insert.bindArray(name, Instant.class, rows.stream().map(value).toList());
    }
}
