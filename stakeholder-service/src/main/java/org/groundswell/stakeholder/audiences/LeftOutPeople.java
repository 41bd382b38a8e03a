package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Jdbi;

/** Lists those whom an audience matches and does not ask, by the reason. */
@ApplicationScoped
class LeftOutPeople {

    private final Jdbi jdbi;

    LeftOutPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param market "unknown" where none is known */
    record LeftOutPerson(UUID id, StakeholderKind kind, String name, String market) {}

    /** Only repeats in a household depend on who else is asked: all other reasons are read without looking at households. */
    @Transactional
    List<LeftOutPerson> of(
            AudienceRule rule, AskedFor askedFor, LeftOutReason reason, Optional<UUID> after, int limit) {
        JudgedAudience judged = JudgedAudience.of(rule, askedFor);
        String sql = reason == LeftOutReason.HOUSEHOLD_REPEAT ? judged.sql() : judged.withoutHouseholds("true");
        return jdbi.withHandle(handle -> {
            ParallelReading.begin(handle);
            // In the order of ids PostgreSQL hopes to be done soon, and reads all of the table where a reason is rare.
            handle.execute("SELECT set_config('enable_indexscan', 'off', true)");
            return judged.bind(handle.createQuery("""
                            WITH page AS (
                                SELECT id, kind, market
                                FROM (%s) AS audience
                                WHERE verdict = :reason AND (CAST(:after AS uuid) IS NULL OR id > :after)
                                ORDER BY id
                                LIMIT :limit
                            )
                            SELECT page.id, page.kind, display_name AS name, page.market
                            FROM page
                            JOIN stakeholder ON stakeholder.id = page.id
                            ORDER BY page.id
                            """.formatted(sql)))
                    .bind("reason", Verdict.leftOut(reason))
                    .bind("after", after.orElse(null))
                    .bind("limit", limit)
                    .mapTo(LeftOutPerson.class)
                    .list();
        });
    }
}
