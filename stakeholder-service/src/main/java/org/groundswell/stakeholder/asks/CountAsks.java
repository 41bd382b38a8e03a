package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.asks.AskCounts.LeftOut;
import org.groundswell.stakeholder.asks.AskCounts.Lives;
import org.groundswell.stakeholder.asks.AskCounts.Segment;
import org.jdbi.v3.core.Jdbi;

/** Counts the rows of asks. Takes about a second for a million. */
@ApplicationScoped
class CountAsks {

    private final Jdbi jdbi;

    CountAsks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Row(
            StakeholderKind kind,
            String market,
            long asked,
            long acted,
            long confirmed,
            long optedOut,
            long declined,
            long withdrawn,
            long livesAsked,
            long livesActed,
            long livesConfirmed) {

        Segment segment() {
            return new Segment(
                    kind,
                    market,
                    asked,
                    acted,
                    confirmed,
                    optedOut,
                    declined,
                    withdrawn,
                    new Lives(livesAsked, livesActed, livesConfirmed));
        }
    }

    AskCounts of(UUID callToActionId) {
        return new AskCounts(segments(callToActionId), leftOut(callToActionId));
    }

    private List<Segment> segments(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.kind, a.market,
                               count(*) AS asked,
                               count(a.acted_at) AS acted,
                               count(a.confirmed_at) AS confirmed,
                               count(*) FILTER (WHERE a.closed_reason = 'opted_out') AS opted_out,
                               count(*) FILTER (WHERE a.closed_reason = 'declined') AS declined,
                               count(*) FILTER (WHERE a.closed_reason = 'withdrawn') AS withdrawn,
                               sum(a.covered_lives) AS lives_asked,
                               coalesce(sum(a.covered_lives) FILTER (WHERE a.acted_at IS NOT NULL), 0) AS lives_acted,
                               coalesce(sum(a.covered_lives) FILTER (WHERE a.confirmed_at IS NOT NULL), 0) AS lives_confirmed
                        FROM audience_freeze f
                        JOIN ask a ON a.call_to_action_id = f.call_to_action_id AND a.id > f.from_id AND a.id <= f.to_id
                        WHERE f.call_to_action_id = :callToAction AND f.released_at IS NOT NULL
                        GROUP BY a.kind, a.market
                        ORDER BY a.kind, a.market
                        """)
                .bind("callToAction", callToActionId)
                .mapTo(Row.class)
                .map(Row::segment)
                .list());
    }

    private List<LeftOut> leftOut(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT kind, market, substr(milestone, length('left_out.') + 1) AS reason, sum(people) AS count
                        FROM frozen_count
                        JOIN audience_freeze f ON f.call_to_action_id = frozen_count.call_to_action_id AND f.version = freeze_version
                        WHERE f.call_to_action_id = :callToAction AND f.released_at IS NOT NULL AND milestone <> 'asked'
                        GROUP BY kind, market, milestone
                        HAVING sum(people) <> 0
                        ORDER BY kind, market, milestone
                        """)
                .bind("callToAction", callToActionId)
                .mapTo(LeftOut.class)
                .list());
    }
}
