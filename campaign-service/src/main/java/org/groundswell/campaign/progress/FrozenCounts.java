package org.groundswell.campaign.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.campaign.progress.FrozenStatus.KindStatus;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

/** Freezes counts for what is built on them, and tells how they stood. Whoever asks has made sure that the campaigns may be seen. */
@ApplicationScoped
public class FrozenCounts {

    private final Markers markers;
    private final Jdbi jdbi;

    FrozenCounts(Markers markers, Jdbi jdbi) {
        this.markers = markers;
        this.jdbi = jdbi;
    }

    /** @param since differences are counted from this earlier marker of the same campaign */
    public record Wanted(UUID markerId, Optional<UUID> since) {}

    record Row(UUID markerId, @Nested SegmentRow count) {}

    @Transactional
    public MarkerView freeze(CurrentPerson person, UUID campaignId, String name) {
        return markers.freeze(person, campaignId, name);
    }

    /** By marker; one that does not exist is left out. */
    @Transactional
    public Map<UUID, FrozenStatus> of(Collection<Wanted> wanted) {
        Object[] ids = wanted.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.markerId()), one.since().stream()))
                .distinct()
                .toArray();
        Map<UUID, Instant> moments = moments(ids);
        Map<UUID, List<SegmentRow>> rows = rows(ids);
        Map<UUID, FrozenStatus> found = new HashMap<>();
        for (Wanted one : wanted) {
            Instant at = moments.get(one.markerId());
            if (at != null) {
                SegmentSums then = SegmentSums.of(rows.getOrDefault(one.markerId(), List.of()));
                Optional<SegmentSums> added =
                        one.since().map(since -> then.minus(SegmentSums.of(rows.getOrDefault(since, List.of()))));
                found.put(one.markerId(), status(at, then, added));
            }
        }
        return found;
    }

    private static FrozenStatus status(Instant at, SegmentSums then, Optional<SegmentSums> added) {
        return new FrozenStatus(
                at,
                then.totals(),
                added.map(SegmentSums::totals),
                then.byKind().entrySet().stream()
                        .map(kind -> new KindStatus(
                                kind.getKey(),
                                kind.getValue(),
                                added.map(sums -> sums.byKind().get(kind.getKey()))))
                        .toList(),
                then.markets());
    }

    private Map<UUID, Instant> moments(Object[] ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, created_at FROM marker WHERE id = ANY (:markers)")
                .bindArray("markers", UUID.class, ids)
                .reduceRows(new HashMap<>(), (moments, row) -> {
                    moments.put(row.getColumn("id", UUID.class), row.getColumn("created_at", Instant.class));
                    return moments;
                }));
    }

    private Map<UUID, List<SegmentRow>> rows(Object[] ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT marker_id, call_to_action_id, kind, market, milestone, people, lives
            FROM marker_count
            WHERE marker_id = ANY (:markers)
            """)
                .bindArray("markers", UUID.class, ids)
                .mapTo(Row.class)
                .collect(groupingBy(Row::markerId, mapping(Row::count, toList()))));
    }
}
