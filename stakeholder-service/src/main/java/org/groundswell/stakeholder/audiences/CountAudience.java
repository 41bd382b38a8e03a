package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    private final Jdbi jdbi;

    CountAudience(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    AudienceCount count(AudienceRule rule, AskedFor askedFor) {
        JudgedAudience judged = JudgedAudience.of(rule, askedFor);
        return jdbi.withHandle(handle -> {
            Map<Integer, Long> verdicts = verdicts(handle, judged);
            return new AudienceCount(
                    verdicts.values().stream().mapToLong(Long::longValue).sum(),
                    leftOut(verdicts),
                    verdicts.entrySet().stream()
                            .filter(entry -> Verdict.reason(entry.getKey()).isEmpty())
                            .mapToLong(Map.Entry::getValue)
                            .sum(),
                    sample(handle, rule, judged));
        });
    }

    private static Map<Integer, Long> verdicts(Handle handle, JudgedAudience judged) {
        return judged.bind(handle.createQuery("""
                        SELECT verdict, count(*) AS people
                        FROM (%s) AS audience
                        GROUP BY verdict
                        """.formatted(judged.sql())))
                .reduceRows(new HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn("verdict", Integer.class), row.getColumn("people", Long.class));
                    return counts;
                });
    }

    private static List<LeftOut> leftOut(Map<Integer, Long> verdicts) {
        return Arrays.stream(LeftOutReason.values())
                .map(reason -> new LeftOut(reason, verdicts.getOrDefault(Verdict.leftOut(reason), 0L)))
                .toList();
    }

    /** Patients come in the order of a hash of their households, which is as good as by chance. */
    private static List<Sampled> sample(Handle handle, AudienceRule rule, JudgedAudience judged) {
        List<Sampled> patients =
                rule.mayMatch(StakeholderKind.PATIENT) ? sampleOf(handle, judged.patients()) : List.of();
        List<Sampled> others = rule.mayMatch(StakeholderKind.EMPLOYER) || rule.mayMatch(StakeholderKind.PHYSICIAN)
                ? sampleOf(handle, judged.others())
                : List.of();
        int fromOthers = Math.min(others.size(), Math.max(SAMPLE / 2, SAMPLE - patients.size()));
        return Stream.concat(
                        patients.stream().limit(SAMPLE - fromOthers),
                        others.stream().limit(fromOthers))
                .toList();
    }

    private static List<Sampled> sampleOf(Handle handle, JudgedAudience judged) {
        record Row(UUID id, StakeholderKind kind, String name, String market, int verdict) {}
        return judged.bind(handle.createQuery("""
                        WITH sample AS (
                            SELECT id, verdict
                            FROM (%s) AS audience
                            WHERE verdict >= :firstAsked
                            LIMIT :sample
                        )
                        SELECT id, kind, display_name AS name, coalesce(market, 'unknown') AS market, verdict
                        FROM sample
                        JOIN stakeholder USING (id)
                        """.formatted(judged.sql())))
                .bind("sample", SAMPLE)
                .mapTo(Row.class)
                .map(row -> new Sampled(
                        row.id(),
                        row.kind(),
                        row.name(),
                        row.market(),
                        Verdict.channel(row.verdict()).orElseThrow()))
                .list();
    }
}
