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

    Counts count() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        WITH of_file AS (
                            SELECT count(*) AS staged, count(*) FILTER (WHERE error IS NOT NULL) AS faulty FROM staged
                        ), of_keys AS (
                            SELECT count(*) AS keyed, count(same_as) AS duplicates FROM keyed
                        ), of_matches AS (
                            SELECT count(*) AS matched FROM matched
                        ), of_changes AS (
                            SELECT count(*) AS changed FROM changing
                        )
                        SELECT keyed - duplicates - matched AS added, changed, matched - changed AS unchanged, faulty, duplicates,
                            staged - faulty - keyed AS superseded
                        FROM of_file, of_keys, of_matches, of_changes
                        """).mapTo(Counts.class).one());
    }

    List<Repeat> repeats() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT row_no AS "row", same_as AS same_as_row, same_by AS by
                        FROM keyed WHERE same_as IS NOT NULL ORDER BY row_no LIMIT :shown
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
