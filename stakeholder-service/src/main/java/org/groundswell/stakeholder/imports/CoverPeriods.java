package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Of a file of covers keeps each patient's current one: the one that began last on or before the day in question. If that has
 * ended, the patient has none. Fills the table {@code matched} as {@link Duplicates} does.
 */
@ApplicationScoped
class CoverPeriods {

    private final Jdbi jdbi;

    CoverPeriods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param day on which a cover has to be in force; absent: today, or where every cover of the file has ended before, the last
     *     day on which one of them begins, since the file is older than that
     * @return that day
     */
    LocalDate keepCurrent(String source, Optional<LocalDate> day, LocalDate today) {
        return jdbi.withHandle(handle -> {
            LocalDate asOf = day.orElseGet(() -> dayOfFile(handle, today));
            handle.createUpdate(REFUSE_UNKNOWN_PATIENTS).bind("source", source).execute();
            handle.createUpdate(MATCH_CURRENT)
                    .bind("source", source)
                    .bind("asOf", asOf)
                    .execute();
            handle.execute("ANALYZE matched");
            handle.createUpdate(END_THE_ENDED).bind("asOf", asOf).execute();
            handle.execute(ADDRESS_MINORS_ALONE);
            return asOf;
        });
    }

    private static LocalDate dayOfFile(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        SELECT CASE WHEN bool_and(covered_until < :today) THEN max(covered_from) ELSE :today END
                        FROM staged WHERE error IS NULL AND (covered_from IS NULL OR covered_from <= :today)
                        """)
                .bind("today", today)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(today);
    }

    private static final String REFUSE_UNKNOWN_PATIENTS = """
            UPDATE staged s SET error = 'no patient with this id is known here: import the patients first'
            WHERE error IS NULL AND NOT EXISTS (
                SELECT FROM stakeholder d WHERE d.external_id = s.external_id AND d.kind = 'patient' AND d.source = :source)
            """;

    private static final String MATCH_CURRENT = """
            INSERT INTO matched
            SELECT DISTINCT ON (coalesce(d.merged_into, d.id)) s.row_no, coalesce(d.merged_into, d.id)
            FROM staged s
            JOIN stakeholder d ON d.external_id = s.external_id AND d.kind = 'patient' AND d.source = :source
            WHERE s.error IS NULL AND (s.covered_from IS NULL OR s.covered_from <= :asOf)
            ORDER BY coalesce(d.merged_into, d.id), s.covered_from DESC NULLS LAST, s.covered_until DESC NULLS FIRST, s.row_no
            """;

    private static final String END_THE_ENDED = """
            UPDATE staged s SET payer_id = NULL, plan_name = NULL, line_of_business = NULL, covered_from = NULL, covered_until = NULL
            FROM matched m
            WHERE m.row_no = s.row_no AND s.covered_until < :asOf
            """;

    private static final String ADDRESS_MINORS_ALONE = """
            UPDATE staged s SET addressee = NULL
            FROM matched m JOIN stakeholder d ON d.id = m.id
            WHERE m.row_no = s.row_no AND s.addressee IS NOT NULL AND NOT d.is_minor
            """;
}
