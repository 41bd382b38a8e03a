package org.groundswell.stakeholder.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What the directory's columns hold, for the choices of filters and audiences. Counted over everybody, so kept for as long as
 * twenty counts take: a few thousand people are as good as counted anew each time, and a million cost little.
 */
@ApplicationScoped
class DirectoryValues {

    private static final long KEPT_FOR_COUNTS = 20;

    private final Jdbi jdbi;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    DirectoryValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Value(String value, long people) {}

    /** Each with the most frequent first, at most some hundred. */
    record Values(List<Value> markets, List<Value> languages, List<Value> specialties, List<Value> tags) {}

    private record Kept(Values values, long untilNanos) {}

    private record Row(String what, String value, long people) {}

    Values values() {
        Kept last = kept.get();
        long begin = System.nanoTime();
        if (last != null && last.untilNanos() - begin > 0) {
            return last.values();
        }
        Values values = count();
        long end = System.nanoTime();
        kept.set(new Kept(values, end + KEPT_FOR_COUNTS * (end - begin)));
        return values;
    }

    private Values count() {
        List<Row> rows = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT CASE WHEN grouping(market) = 0 THEN 'market' WHEN grouping(language) = 0 THEN 'language'
                                    ELSE 'specialty' END AS what,
                               coalesce(market, language, specialty) AS value, count(*) AS people
                        FROM stakeholder
                        GROUP BY GROUPING SETS ((market), (language), (specialty))
                        HAVING coalesce(market, language, specialty) IS NOT NULL
                        UNION ALL
                        SELECT 'tag', tag, count(*)
                        FROM stakeholder
                        CROSS JOIN unnest(tags) AS tag
                        GROUP BY tag
                        """).mapTo(Row.class).list());
        return new Values(of("market", rows), of("language", rows), of("specialty", rows), of("tag", rows));
    }

    private static List<Value> of(String what, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .sorted(Comparator.comparingLong(Row::people).reversed().thenComparing(Row::value))
                .limit(500)
                .map(row -> new Value(row.value(), row.people()))
                .toList();
    }
}
