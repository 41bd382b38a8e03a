package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.stakeholder.imports.ImportReport.Repeat;
import org.jdbi.v3.core.Jdbi;

/** Compares the staged rows with those whom they match, and counts what would become of them. */
@ApplicationScoped
class Outcome {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;

    Outcome(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes the table {@code changing}: whom the file changes, with all values as they will be. */
    void compare() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        CREATE TEMP TABLE changing ON COMMIT DROP AS
                        SELECT d.id, s.row_no, <merged>
                        FROM matched m
                        JOIN staged s ON s.row_no = m.row_no
                        JOIN stakeholder d ON d.id = m.id
                        CROSS JOIN fallback f
                        WHERE ROW(<values>) IS DISTINCT FROM ROW(<present>)
                        """)
                .define("merged", MergeRule.mergedAs())
                .define("values", MergeRule.merged())
                .define("present", MergeRule.columns("d."))
                .execute());
    }

    record Counts(long added, long changed, long unchanged, long faulty, long duplicates, long superseded) {}

    /** Nobody is added by a cover: what is not a patient's current one is superseded. */
    Counts count(ImportKind kind) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH counted AS (
                            SELECT
                                (SELECT count(*) FROM staged) AS staged,
                                (SELECT count(*) FROM staged WHERE error IS NOT NULL) AS faulty,
                                (SELECT count(*) FROM repeats) AS duplicates,
                                (SELECT count(*) FROM matched) AS matched,
                                (SELECT count(*) FROM changing) AS changed
                        ), left_over AS (
                            SELECT *, staged - faulty - duplicates - matched AS others FROM counted
                        )
                        SELECT CASE WHEN :covers THEN 0 ELSE others END AS added, changed, matched - changed AS unchanged, faulty,
                            duplicates, CASE WHEN :covers THEN others ELSE 0 END AS superseded
                        FROM left_over
                        """)
                .bind("covers", kind == ImportKind.COVERAGE)
                .mapTo(Counts.class)
                .one());
    }

    List<Repeat> repeats() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT row_no AS "row", same_as AS same_as_row, same_by AS by
                        FROM repeats ORDER BY row_no LIMIT :shown
                        """).bind("shown", SHOWN).mapTo(Repeat.class).list());
    }

    /** Faults that only the directory shows, for instance a patient that is not known. */
    List<Fault> faultsFoundHere(String column) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT row_no AS "row", :column AS "column", coalesce(external_id, '') AS value, error AS reason
                        FROM staged WHERE error IS NOT NULL AND external_id IS NOT NULL ORDER BY row_no LIMIT :shown
                        """)
                .bind("column", column)
                .bind("shown", SHOWN)
                .mapTo(Fault.class)
                .list());
    }
}
