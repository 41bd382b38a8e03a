package org.groundswell.platform.progress;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The absolute counts. */
@ApplicationScoped
class ProgressCounts {

    private final Jdbi jdbi;

    ProgressCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The segments that the deltas changed, with all their milestones. */
    List<ProgressCounted> fold() {
        return jdbi.withHandle(handle -> {
            List<Segment> changed = takeDeltas(handle);
            return changed.isEmpty() ? List.of() : read(handle, changed, nextVersion(handle));
        });
    }

    private static List<Segment> takeDeltas(Handle handle) {
        // The lock makes the versions rise in the order of the commits, even while two instances believe that they are
        // the one.
        handle.execute("LOCK TABLE progress_count IN SHARE ROW EXCLUSIVE MODE");
        return handle.createQuery("""
                        WITH taken AS (
                            DELETE FROM progress_delta RETURNING *
                        ), counted AS (
                            INSERT INTO progress_count AS known
                                (campaign_id, call_to_action_id, kind, market, day, milestone, people, lives)
                            SELECT (array_agg(campaign_id))[1], call_to_action_id, kind, market, day, milestone,
                                sum(people), sum(lives)
                            FROM taken
                            GROUP BY call_to_action_id, kind, market, day, milestone
                            ON CONFLICT ON CONSTRAINT progress_count_pkey DO UPDATE
                            SET people = known.people + excluded.people,
                                lives = known.lives + excluded.lives
                            RETURNING call_to_action_id, kind, market, day
                        )
                        SELECT DISTINCT call_to_action_id, kind, market, day FROM counted
                        """).mapTo(Segment.class).list();
    }

    private static long nextVersion(Handle handle) {
        return handle.createQuery("SELECT nextval('progress_version')")
                .mapTo(Long.class)
                .one();
    }

    private static List<ProgressCounted> read(Handle handle, List<Segment> segments, long version) {
        List<Cell> cells = handle.createQuery("""
                        SELECT campaign_id, call_to_action_id, kind, market, day, milestone, people, lives
                        FROM progress_count
                        JOIN unnest(:calls, :kinds, :markets, :days) AS changed (call_to_action_id, kind, market, day)
                            USING (call_to_action_id, kind, market, day)
                        ORDER BY call_to_action_id, kind, market, day, milestone
                        """)
                .bindArray(
                        "calls",
                        UUID.class,
                        segments.stream().map(Segment::callToActionId).toList())
                .bindArray(
                        "kinds",
                        StakeholderKind.class,
                        segments.stream().map(Segment::kind).toList())
                .bindArray(
                        "markets",
                        String.class,
                        segments.stream().map(Segment::market).toList())
                .bindArray(
                        "days",
                        LocalDate.class,
                        segments.stream().map(Segment::day).toList())
                .mapTo(Cell.class)
                .list();
        return cells.stream()
                .collect(groupingBy(Cell::segment, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(segment -> counted(segment, version))
                .toList();
    }

    private static ProgressCounted counted(List<Cell> cells, long version) {
        Map<String, Count> counts = new LinkedHashMap<>();
        cells.forEach(cell -> counts.put(cell.milestone(), new Count(cell.people(), cell.lives())));
        Cell any = cells.getFirst();
        return new ProgressCounted(
                any.campaignId(), any.callToActionId(), any.kind(), any.market(), any.day(), version, counts);
    }

    record Segment(UUID callToActionId, StakeholderKind kind, String market, LocalDate day) {}

    record Cell(
            UUID campaignId,
            UUID callToActionId,
            StakeholderKind kind,
            String market,
            LocalDate day,
            String milestone,
            long people,
            long lives) {
        Segment segment() {
            return new Segment(callToActionId, kind, market, day);
        }
    }
}
