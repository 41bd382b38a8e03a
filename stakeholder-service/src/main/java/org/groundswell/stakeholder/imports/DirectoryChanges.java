package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jdbi.v3.core.Jdbi;

/** Writes what {@link Outcome} found into the directory, and notes how it was, so that the import can be taken back. */
@ApplicationScoped
class DirectoryChanges {

    private final Jdbi jdbi;

    DirectoryChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rows as they are in the first statement, and as they will be in the second. */
    void change(UUID importId, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO stakeholder_import_change (import_id, stakeholder_id, previous, version, consent_version)
                            SELECT :import, d.id, jsonb_strip_nulls(to_jsonb(d)), d.version + 1, d.consent_version
                            FROM changing c
                            JOIN stakeholder d ON d.id = c.id
                            """).bind("import", importId).execute();
            handle.createUpdate("""
                            UPDATE stakeholder d
                            SET <assignments>,
                                email_retired = CASE WHEN c.email IS NOT DISTINCT FROM d.email THEN d.email_retired END,
                                phone_retired = CASE WHEN c.phone IS NOT DISTINCT FROM d.phone THEN d.phone_retired END,
                                address_retired = CASE WHEN ROW(c.address_line1, c.address_line2, c.city, c.state, c.zip)
                                    IS NOT DISTINCT FROM ROW(d.address_line1, d.address_line2, d.city, d.state, d.zip)
                                    THEN d.address_retired END,
                                version = d.version + 1, updated_at = :now
                            FROM changing c
                            WHERE c.id = d.id
                            """)
                    .define("assignments", assignments())
                    .bind("now", now)
                    .execute();
        });
    }

    void add(UUID importId, StakeholderKind kind, String source, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH added AS (
                            INSERT INTO stakeholder (kind, source, created_at, updated_at, <columns>)
                            SELECT :kind, :source, :now, :now, <values>
                            FROM staged s
                            CROSS JOIN fallback f
                            WHERE s.error IS NULL
                                AND NOT EXISTS (SELECT FROM repeats r WHERE r.row_no = s.row_no)
                                AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = s.row_no)
                            RETURNING id
                        )
                        INSERT INTO stakeholder_import_change (import_id, stakeholder_id, version, consent_version)
                        SELECT :import, id, 0, 0 FROM added
                        """)
                .define("columns", MergeRule.columns())
                .define("values", MergeRule.added())
                .bind("import", importId)
                .bind("kind", kind)
                .bind("source", source)
                .bind("now", now)
                .execute());
    }

    /** Whoever comes with a contact point that is never to be used is suppressed from the beginning. */
    void suppress(UUID importId) {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        UPDATE stakeholder d
                        SET suppressed = true
                        FROM stakeholder_import_change c
                        WHERE c.import_id = :import AND d.id = c.stakeholder_id AND NOT d.suppressed
                            AND (d.email IN (SELECT email FROM suppression) OR d.phone IN (SELECT phone FROM suppression))
                        """).bind("import", importId).execute());
    }

    /** Statistics after a bulk load: without them what follows takes several times as long. */
    void analyze() {
        jdbi.useHandle(handle -> handle.execute("ANALYZE stakeholder"));
    }

    private static String assignments() {
        return Arrays.stream(StakeholderColumn.values())
                .map(column -> "%1$s = c.%1$s".formatted(column.column()))
                .collect(Collectors.joining(", "));
    }
}
