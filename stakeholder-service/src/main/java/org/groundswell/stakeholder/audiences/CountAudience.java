package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.audiences.AudienceCount.LeftOut;
import org.groundswell.stakeholder.audiences.AudienceCount.Sampled;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts an audience with everyone whom it leaves out, as a launch at this moment would freeze it. */
@ApplicationScoped
class CountAudience {

    private static final int SAMPLE = 20;

    /** One of so many is enough to sample from; a power of two. */
    private static final int SPARSE = 64;

    private static final int EVERYBODY = 1;

    private final Jdbi jdbi;

    CountAudience(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param sample some of them, where they are asked */
    private record Counted(int verdict, long people, List<UUID> sample) {}

    @Transactional
    AudienceCount count(AudienceRule rule, AskedFor askedFor) {
        JudgedAudience judged = JudgedAudience.of(rule, askedFor);
        return jdbi.withHandle(handle -> {
            ParallelReading.begin(handle);
            List<Counted> counted = count(handle, judged, SPARSE);
            long asked = asked(counted);
            if (sampled(counted) < Math.min(asked, SAMPLE)) {
                counted = count(handle, judged, EVERYBODY);
            }
            Map<Integer, Long> verdicts = counted.stream()
                    .collect(Collectors.groupingBy(Counted::verdict, Collectors.summingLong(Counted::people)));
            return new AudienceCount(
                    verdicts.values().stream().mapToLong(Long::longValue).sum(),
                    leftOut(verdicts),
                    asked,
                    sample(handle, counted));
        });
    }

    /** By part, kind and verdict. In the order of households the first ones are as good as any. */
    private static List<Counted> count(Handle handle, JudgedAudience judged, int oneOf) {
        String parts =
                judged.parts().stream().map(part -> """
                        SELECT verdict, count(*) AS people,
                               coalesce((array_agg(id) FILTER (WHERE verdict >= :firstAsked AND uuid_hash(id) & :sparse = 0))[1\\:20],
                                        '{}') AS sample
                        FROM (%s) AS part
                        GROUP BY kind_code, verdict
                        """.formatted(part)).collect(Collectors.joining("UNION ALL\n"));
        return judged.bind(handle.createQuery(parts))
                .bind("sparse", oneOf - 1)
                .mapTo(Counted.class)
                .list();
    }

    private static long asked(List<Counted> counted) {
        return counted.stream()
                .filter(CountAudience::isAsked)
                .mapToLong(Counted::people)
                .sum();
    }

    private static long sampled(List<Counted> counted) {
        return counted.stream().mapToLong(some -> some.sample().size()).sum();
    }

    private static boolean isAsked(Counted counted) {
        return Verdict.reason(counted.verdict()).isEmpty();
    }

    private static List<LeftOut> leftOut(Map<Integer, Long> verdicts) {
        return Arrays.stream(LeftOutReason.values())
                .map(reason -> new LeftOut(reason, verdicts.getOrDefault(Verdict.leftOut(reason), 0L)))
                .toList();
    }

    /** Some of every kind and channel, since forty employers are easily lost among a million patients. */
    private static List<Sampled> sample(Handle handle, List<Counted> counted) {
        Map<UUID, Integer> chosen = new HashMap<>();
        for (int place = 0; place < SAMPLE; place++) {
            for (Counted some : counted) {
                if (place < some.sample().size() && chosen.size() < SAMPLE) {
                    chosen.put(some.sample().get(place), some.verdict());
                }
            }
        }
        record Row(UUID id, StakeholderKind kind, String name, String market) {}
        return handle.createQuery("""
                        SELECT id, kind, display_name AS name, coalesce(market, 'unknown') AS market
                        FROM stakeholder
                        WHERE id = ANY (:ids)
                        ORDER BY kind, id
                        """)
                .bindArray("ids", UUID.class, chosen.keySet())
                .mapTo(Row.class)
                .map(row -> new Sampled(
                        row.id(),
                        row.kind(),
                        row.name(),
                        row.market(),
                        Verdict.channel(chosen.getOrDefault(row.id(), 0)).orElseThrow()))
                .list();
    }
}
