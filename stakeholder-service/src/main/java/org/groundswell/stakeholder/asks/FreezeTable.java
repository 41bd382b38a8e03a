package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.Correlation;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The SQL of freezes. */
@ApplicationScoped
class FreezeTable {

    private final Jdbi jdbi;

    FreezeTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param version the launch's or the top-up's
     * @param correlationId of the request that launched or topped up
     */
    record Wanted(UUID callToActionId, long version, String correlationId) {}

    /** A freeze whose asks are those of the call to action with an id in (fromId, toId]. */
    record Frozen(long version, UUID fromId, UUID toId) {}

    void want(UUID callToActionId, long version, Instant requestedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audience_freeze (call_to_action_id, version, requested_at, correlation_id)
                        VALUES (:callToAction, :version, :requestedAt, :correlationId)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("callToAction", callToActionId)
                .bind("version", version)
                .bind("requestedAt", requestedAt)
                .bind("correlationId", Correlation.current())
                .execute());
    }

    /** The oldest wanted one of which the launch is known; a top-up after its launch. */
    Optional<Wanted> next() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT f.call_to_action_id, f.version, f.correlation_id
                        FROM audience_freeze f
                        JOIN call_to_action c ON c.id = f.call_to_action_id
                        WHERE f.frozen_at IS NULL AND c.launch IS NOT NULL
                        ORDER BY f.requested_at, f.version
                        LIMIT 1
                        """).mapTo(Wanted.class).findOne());
    }

    boolean isStillWanted(Wanted wanted) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (
                            SELECT FROM audience_freeze
                            WHERE call_to_action_id = :callToAction AND version = :version AND frozen_at IS NULL)
                        """)
                .bind("callToAction", wanted.callToActionId())
                .bind("version", wanted.version())
                .mapTo(Boolean.class)
                .one());
    }

    boolean isTopUp(Wanted wanted) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (
                            SELECT FROM audience_freeze
                            WHERE call_to_action_id = :callToAction AND version <> :version AND frozen_at IS NOT NULL)
                        """)
                .bind("callToAction", wanted.callToActionId())
                .bind("version", wanted.version())
                .mapTo(Boolean.class)
                .one());
    }

    void frozen(Wanted wanted, Instant frozenAt, UUID fromId, @Nullable UUID toId) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE audience_freeze
                        SET frozen_at = :frozenAt, from_id = :fromId, to_id = :toId
                        WHERE call_to_action_id = :callToAction AND version = :version
                        """)
                .bind("callToAction", wanted.callToActionId())
                .bind("version", wanted.version())
                .bind("frozenAt", frozenAt)
                .bind("fromId", fromId)
                .bind("toId", toId == null ? fromId : toId)
                .execute());
    }

    /** Marks those that are frozen and wait for the release. */
    List<Frozen> release(UUID callToActionId, Instant releasedAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE audience_freeze
                        SET released_at = :releasedAt
                        WHERE call_to_action_id = :callToAction AND frozen_at IS NOT NULL AND released_at IS NULL
                        RETURNING version, from_id, to_id
                        """)
                .bind("callToAction", callToActionId)
                .bind("releasedAt", releasedAt)
                .mapTo(Frozen.class)
                .list());
    }

    /** Forgets those that were not released, with their asks. */
    void forgetUnreleased(UUID callToActionId) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        WITH forgotten AS (
                            DELETE FROM audience_freeze
                            WHERE call_to_action_id = :callToAction AND released_at IS NULL
                            RETURNING version, from_id, to_id
                        ), uncounted AS (
                            DELETE FROM frozen_count
                            USING forgotten
                            WHERE call_to_action_id = :callToAction AND freeze_version = forgotten.version
                        )
                        DELETE FROM ask
                        USING forgotten
                        WHERE call_to_action_id = :callToAction AND id > forgotten.from_id AND id <= forgotten.to_id
                        """).bind("callToAction", callToActionId).execute());
    }
}
