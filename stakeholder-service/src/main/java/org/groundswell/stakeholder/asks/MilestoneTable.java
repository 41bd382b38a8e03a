package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.faults.PlantedFaults;
import org.groundswell.stakeholder.asks.AskMilestones.Reported;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of milestones. Rows are locked in the order of their ids, so that two batches can't wait for each other. */
@ApplicationScoped
class MilestoneTable {

    /** Planted by the test of guarantee 2: then a repeated report counts again. */
    static final String FAULT_SET_AGAIN = "milestone-set-again";

    /** Of several reports of an ask the earliest counts; it can't be before the request, nor after we heard of it. */
    private static final String REPORTS = """
            WITH report AS (
                SELECT DISTINCT ON (ask_id) ask_id, occurred_at, received_at
                FROM unnest(:askIds, :occurred, :received) AS given (ask_id, occurred_at, received_at)
                ORDER BY ask_id, occurred_at
            ), locked AS (
                SELECT a.id, c.campaign_id,
                       least(greatest(occurred_at, a.frozen_at, c.released_at), received_at) AS at
                FROM report
                JOIN ask a ON a.id = report.ask_id
                JOIN call_to_action c ON c.id = a.call_to_action_id
                ORDER BY a.id
                FOR UPDATE OF a
            )
            """;

    private final Jdbi jdbi;

    MilestoneTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param actedWithIt whether nothing had been known of what the stakeholder did */
    record Reached(@Nested Ask ask, boolean actedWithIt) {}

    List<Ask> acted(Collection<Reported> reports) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(REPORTS + """
                                UPDATE ask a
                                SET acted_at = coalesce(a.acted_at, c.at)
                                FROM locked c
                                WHERE a.id = c.id AND (a.acted_at IS NULL OR :again)
                                RETURNING %s
                                """.formatted(AskRow.COLUMNS)), reports)
                .mapTo(Ask.class)
                .list());
    }

    List<Reached> confirmed(Collection<Reported> reports) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(REPORTS + """
                                UPDATE ask a
                                SET confirmed_at = coalesce(a.confirmed_at, c.at), acted_at = coalesce(a.acted_at, c.at)
                                FROM locked c
                                WHERE a.id = c.id AND (a.confirmed_at IS NULL OR :again)
                                RETURNING old.acted_at IS NULL AS acted_with_it, %s
                                """.formatted(AskRow.COLUMNS)), reports)
                .mapTo(Reached.class)
                .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Collection<Reported> reports) {
        return statement
                .bindArray(
                        "askIds",
                        UUID.class,
                        reports.stream().map(Reported::askId).toList())
                .bindArray(
                        "occurred",
                        Instant.class,
                        reports.stream().map(Reported::occurredAt).toList())
                .bindArray(
                        "received",
                        Instant.class,
                        reports.stream().map(Reported::receivedAt).toList())
                .bind("again", PlantedFaults.on(FAULT_SET_AGAIN));
    }
}
