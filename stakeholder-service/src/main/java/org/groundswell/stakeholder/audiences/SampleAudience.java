package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.audiences.AudienceCount.Sampled;
import org.jdbi.v3.core.Handle;

/** Finds some who would really be asked, among those who would be if they lived alone. */
@ApplicationScoped
class SampleAudience {

    static final int SIZE = 20;

    private static final String THEIR_HOUSEHOLDS = """
            s.household_key = ANY (ARRAY(
                SELECT household_key FROM stakeholder WHERE id = ANY (:candidates) AND household_key IS NOT NULL))""";

    private static final String ALONE = "s.id = ANY (:candidates) AND s.household_key IS NULL";

    private record Row(UUID id, StakeholderKind kind, String name, String market, int verdict) {}

    List<Sampled> of(Handle handle, JudgedAudience judged, List<UUID> candidates) {
        String sql = judged.withoutHouseholds(ALONE)
                + (judged.mayHaveHouseholds() ? "UNION ALL\n" + judged.withHouseholds(THEIR_HOUSEHOLDS) : "");
        return judged.bind(handle.createQuery("""
                        WITH judged AS (
                            %s
                        )
                        SELECT judged.id, judged.kind, display_name AS name, judged.market, judged.verdict
                        FROM judged
                        JOIN stakeholder ON stakeholder.id = judged.id
                        WHERE judged.id = ANY (:candidates) AND judged.verdict >= :firstAsked
                        ORDER BY array_position(:candidates, judged.id)
                        LIMIT :size
                        """.formatted(sql)))
                .bindArray("candidates", UUID.class, candidates)
                .bind("size", SIZE)
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
