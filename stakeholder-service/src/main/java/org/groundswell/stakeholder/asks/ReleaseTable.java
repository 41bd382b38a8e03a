package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.Correlation;
import org.groundswell.stakeholder.asks.FreezeTable.Frozen;
import org.jdbi.v3.core.Jdbi;

/** The SQL of releases: steps of freezes on their way out. */
@ApplicationScoped
class ReleaseTable {

    private final Jdbi jdbi;

    ReleaseTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A step whose time has come; asks up to cursorId are handed over already.
     *
     * @param correlationId of the request that launched or topped up
     */
    record Due(UUID callToActionId, long freezeVersion, int step, UUID cursorId, UUID toId, String correlationId) {}

    void schedule(UUID callToActionId, Frozen freeze, int step, Instant dueAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO ask_release
                            (call_to_action_id, freeze_version, step, due_at, cursor_id, to_id, correlation_id)
                        VALUES (:callToAction, :version, :step, :dueAt, :fromId, :toId, :correlationId)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("callToAction", callToActionId)
                .bind("version", freeze.version())
                .bind("step", step)
                .bind("dueAt", dueAt)
                .bind("fromId", freeze.fromId())
                .bind("toId", freeze.toId())
                .bind("correlationId", Correlation.current())
                .execute());
    }

    /**
     * Those that are due in calls to action that run and whose window is not over, the longest due first. Until the transaction
     * ends, nobody can pause or stop these calls to action: who does afterwards finds the cursor where it stands then.
     */
    List<Due> due(Instant now, LocalDate today, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.call_to_action_id, r.freeze_version, r.step, r.cursor_id, r.to_id, r.correlation_id
                        FROM ask_release r
                        JOIN call_to_action c ON c.id = r.call_to_action_id
                        WHERE r.finished_at IS NULL
                          AND r.due_at <= :now
                          AND c.state = 'running'
                          AND (c.launch -> 'window' ->> 'closesOn')::date >= :today
                        ORDER BY r.due_at, r.call_to_action_id, r.step
                        LIMIT :limit
                        FOR SHARE OF c
                        """)
                .bind("now", now)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(Due.class)
                .list());
    }

    /** The id of the ask that ends a page after this one; empty where less than a page is left. */
    Optional<UUID> endOfPage(UUID callToActionId, UUID afterId, UUID toId, int pageSize) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id
                        FROM ask
                        WHERE call_to_action_id = :callToAction AND id > :after AND id <= :toId
                        ORDER BY id
                        OFFSET :before
                        LIMIT 1
                        """)
                .bind("callToAction", callToActionId)
                .bind("after", afterId)
                .bind("toId", toId)
                .bind("before", pageSize - 1)
                .mapTo(UUID.class)
                .findOne());
    }

    void moveTo(Due release, UUID cursorId, Optional<Instant> finishedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE ask_release
                        SET cursor_id = :cursor, finished_at = :finishedAt
                        WHERE call_to_action_id = :callToAction AND freeze_version = :version AND step = :step
                        """)
                .bind("callToAction", release.callToActionId())
                .bind("version", release.freezeVersion())
                .bind("step", release.step())
                .bind("cursor", cursorId)
                .bind("finishedAt", finishedAt)
                .execute());
    }

    /** Ends every step of the call to action. */
    void finish(UUID callToActionId, Instant finishedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE ask_release
                        SET finished_at = :finishedAt
                        WHERE call_to_action_id = :callToAction AND finished_at IS NULL
                        """)
                .bind("callToAction", callToActionId)
                .bind("finishedAt", finishedAt)
                .execute());
    }
}
