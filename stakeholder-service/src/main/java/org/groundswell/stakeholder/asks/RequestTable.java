package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of requests: what was asked of notification-service, and what it said it has prepared. */
@ApplicationScoped
class RequestTable {

    private final Jdbi jdbi;

    RequestTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is looked at together: a step of a call to action, and for a fallback its channel. */
    record Requested(UUID callToActionId, int step, Optional<Channel> channel) {}

    void insert(AskRange range, Instant requestedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO request_page (call_to_action_id, step, channel, from_id, to_id, ask_ids, requested_at)
                        VALUES (:callToAction, :step, :channel, :fromId, :toId, nullif(:askIds, '{}'), :requestedAt)
                        """)
                .bind("callToAction", range.callToActionId())
                .bind("step", range.step())
                .bind("channel", range.channel().orElse(null))
                .bind("fromId", range.fromId().orElse(null))
                .bind("toId", range.toId().orElse(null))
                .bindArray("askIds", UUID.class, range.askIds())
                .bind("requestedAt", requestedAt)
                .execute());
    }

    Optional<Requested> oldest(Instant before) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT call_to_action_id, step, channel
                        FROM request_page
                        WHERE requested_at < :before
                        ORDER BY requested_at
                        LIMIT 1
                        """)
                .bind("before", before)
                .mapTo(Requested.class)
                .findOne());
    }

    /** Pages with an ask that was not prepared and could still go out. None once the call to action or its window is over. */
    List<AskRange> withMissingAsks(Requested requested, Instant before, LocalDate today) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery("""
                                WITH prepared AS MATERIALIZED (
                                    SELECT DISTINCT unnest(ask_ids) AS ask_id
                                    FROM prepared_page
                                    WHERE call_to_action_id = :callToAction AND step = :step
                                      AND (:channel::text IS NULL OR channel = :channel)
                                ), page AS (
                                    SELECT p.*, c.launch ->> 'fallback' AS fallback
                                    FROM request_page p
                                    JOIN call_to_action c ON c.id = p.call_to_action_id
                                    WHERE p.call_to_action_id = :callToAction AND p.step = :step
                                      AND p.channel IS NOT DISTINCT FROM :channel AND p.requested_at < :before
                                      AND c.state IN ('running', 'paused')
                                      AND (c.launch -> 'window' ->> 'closesOn')::date >= :today
                                ), requested AS (
                                    SELECT page.id AS page_id, a.id AS ask_id
                                    FROM page
                                    JOIN ask a ON a.call_to_action_id = page.call_to_action_id
                                              AND a.id > page.from_id AND a.id <= page.to_id
                                    UNION ALL
                                    SELECT id, unnest(ask_ids)
                                    FROM page
                                ), missing AS (
                                    SELECT DISTINCT requested.page_id
                                    FROM requested
                                    JOIN page ON page.id = requested.page_id
                                    JOIN ask a ON a.id = requested.ask_id
                                    JOIN stakeholder ON stakeholder.id = a.stakeholder_id
                                    WHERE NOT EXISTS (SELECT FROM prepared WHERE prepared.ask_id = requested.ask_id)
                                      AND %s
                                      AND (%s OR page.channel IS NULL AND %s)
                                )
                                SELECT call_to_action_id, step, channel, from_id, to_id, coalesce(ask_ids, '{}') AS ask_ids
                                FROM page
                                WHERE id IN (SELECT page_id FROM missing)
                                ORDER BY id
                                """.formatted(
                                        AskedStakeholders.MAY_GO,
                                        AskedStakeholders.reachableBy("coalesce(page.channel, a.channel)"),
                                        AskedStakeholders.reachableBy("page.fallback"))),
                        requested)
                .bind("before", before)
                .bind("today", today)
                .mapTo(AskRange.class)
                .list());
    }

    void forget(Requested requested, Instant before) {
        jdbi.useHandle(handle -> {
            bind(handle.createUpdate("""
                                    DELETE FROM request_page
                                    WHERE call_to_action_id = :callToAction AND step = :step
                                      AND channel IS NOT DISTINCT FROM :channel AND requested_at < :before
                                    """), requested).bind("before", before).execute();
            // What comes late, or again, confirms nothing that anybody waits for; it goes with the next sweep.
            handle.createUpdate("""
                            DELETE FROM prepared_page p
                            WHERE prepared_at < :before
                              AND NOT EXISTS (
                                  SELECT FROM request_page r
                                  WHERE r.call_to_action_id = p.call_to_action_id AND r.step = p.step)
                            """).bind("before", before).execute();
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Requested requested) {
        return statement
                .bind("callToAction", requested.callToActionId())
                .bind("step", requested.step())
                .bind("channel", requested.channel().map(Channel::code).orElse(null));
    }
}
