package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.asks.FreezeTable.Wanted;
import org.groundswell.stakeholder.audiences.JudgedAudience;
import org.groundswell.stakeholder.audiences.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes the asks of a freeze by one statement: about ten seconds for a million. */
@ApplicationScoped
class FreezeAsks {

    private final Jdbi jdbi;
    private final FreezeTable freezes;

    FreezeAsks(Jdbi jdbi, FreezeTable freezes) {
        this.jdbi = jdbi;
        this.freezes = freezes;
    }

    /**
     * The call to action has to be locked: then nobody else makes asks of it, and who has one already is known.
     *
     * @return those who are asked now and those who are left out
     */
    List<FrozenSegment> freeze(Wanted wanted, JudgedAudience judged, Instant frozenAt) {
        return jdbi.withHandle(handle -> {
            // The judged audience is kept for the insert and for the counts, and is sorted by stakeholder.
            handle.createQuery("SELECT set_config('work_mem', '128MB', true)")
                    .mapTo(String.class)
                    .one();
            UUID fromId = newId(handle);
            List<FrozenSegment> segments = insert(handle, wanted, judged, frozenAt);
            UUID toId = handle.createQuery(
                            "SELECT id FROM ask WHERE call_to_action_id = :callToAction ORDER BY id DESC LIMIT 1")
                    .bind("callToAction", wanted.callToActionId())
                    .mapTo(UUID.class)
                    .findOne()
                    .filter(id -> id.toString().compareTo(fromId.toString()) > 0)
                    .orElse(fromId);
            count(handle, wanted, segments);
            freezes.frozen(wanted, frozenAt, fromId, toId);
            return segments;
        });
    }

    /** For an audience that does not exist. */
    List<FrozenSegment> nobody(Wanted wanted, Instant frozenAt) {
        UUID id = jdbi.withHandle(handle -> newId(handle));
        freezes.frozen(wanted, frozenAt, id, id);
        return List.of();
    }

    /** Asks are made in the order of their stakeholders: then both stand side by side on the disk when they are released. */
    private static List<FrozenSegment> insert(Handle handle, Wanted wanted, JudgedAudience judged, Instant frozenAt) {
        return judged.bind(handle.createQuery("""
                        WITH judged AS MATERIALIZED (
                            %s
                        ), asked AS (
                            INSERT INTO ask (call_to_action_id, stakeholder_id, kind, market, language, channel, covered_lives, frozen_at)
                            SELECT :callToAction, id, kind, market, language,
                                   CASE verdict WHEN :askedByEmail THEN 'email' WHEN :askedByPrint THEN 'print' ELSE 'call_list' END,
                                   covered_lives, :frozenAt
                            FROM judged
                            WHERE verdict >= :firstAsked AND NOT asked_before
                            ORDER BY id
                        )
                        SELECT kind, market, verdict, count(*) AS people,
                               sum(covered_lives) AS lives
                        FROM judged
                        WHERE NOT asked_before
                        GROUP BY kind, market, verdict
                        """.formatted(judged.sql())))
                .bind("callToAction", wanted.callToActionId())
                .bind("frozenAt", frozenAt)
                .bind("askedByEmail", Verdict.askedBy(Channel.EMAIL))
                .bind("askedByPrint", Verdict.askedBy(Channel.PRINT))
                .mapTo(FrozenSegment.class)
                .list();
    }

    /** What was left out before and is not any more becomes a negative number. */
    private static void count(Handle handle, Wanted wanted, List<FrozenSegment> segments) {
        handle.createUpdate("""
                        INSERT INTO frozen_count (call_to_action_id, freeze_version, kind, market, milestone, people, lives)
                        SELECT :callToAction, :version, kind, market, milestone, sum(people), sum(lives)
                        FROM (
                            SELECT *
                            FROM unnest(:kinds, :markets, :milestones, :people, :lives)
                                AS now (kind, market, milestone, people, lives)
                            UNION ALL
                            SELECT kind, market, milestone, -people, -lives
                            FROM frozen_count
                            WHERE call_to_action_id = :callToAction AND milestone <> 'asked'
                        ) AS change
                        GROUP BY kind, market, milestone
                        HAVING sum(people) <> 0 OR sum(lives) <> 0
                        """)
                .bind("callToAction", wanted.callToActionId())
                .bind("version", wanted.version())
                .bindArray(
                        "kinds",
                        StakeholderKind.class,
                        segments.stream().map(FrozenSegment::kind).toList())
                .bindArray(
                        "markets",
                        String.class,
                        segments.stream().map(FrozenSegment::market).toList())
                .bindArray(
                        "milestones",
                        String.class,
                        segments.stream().map(FrozenSegment::milestone).toList())
                .bindArray(
                        "people",
                        Long.class,
                        segments.stream().map(FrozenSegment::people).toList())
                .bindArray(
                        "lives",
                        Long.class,
                        segments.stream().map(FrozenSegment::lives).toList())
                .execute();
    }

    /** Below those of all asks that this connection makes from now on. */
    private static UUID newId(Handle handle) {
        return handle.createQuery("SELECT uuidv7()").mapTo(UUID.class).one();
    }
}
