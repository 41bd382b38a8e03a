package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jdbi.v3.core.Jdbi;

/** Takes an import back: who was added goes, who was changed is as before. */
@ApplicationScoped
class UndoChanges {

    private final Jdbi jdbi;

    UndoChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws ImportRefused once anybody in it was asked, or was changed since */
    void refuseWhereTooLate(UUID importId) {
        long asked = count(importId, "EXISTS (SELECT FROM ask a WHERE a.stakeholder_id = c.stakeholder_id)");
        if (asked > 0) {
            throw ImportRefused.peopleWereAsked(asked);
        }
        long moved = count(importId, """
                NOT EXISTS (
                    SELECT FROM stakeholder d
                    WHERE d.id = c.stakeholder_id AND d.version = c.version AND d.consent_version = c.consent_version)
                OR EXISTS (SELECT FROM touch t WHERE t.stakeholder_id = c.stakeholder_id)
                """);
        if (moved > 0) {
            throw ImportRefused.changedSince(moved);
        }
    }

    void undo(UUID importId, Instant now) {
        refuseWhereTooLate(importId);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE stakeholder d
                            SET <assignments>, version = d.version + 1, updated_at = :now
                            FROM stakeholder_import_change c
                            CROSS JOIN LATERAL jsonb_populate_record(NULL::stakeholder, c.previous) AS p
                            WHERE c.import_id = :import AND c.previous IS NOT NULL AND d.id = c.stakeholder_id
                            """)
                    .define("assignments", assignments())
                    .bind("import", importId)
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            DELETE FROM stakeholder d
                            USING stakeholder_import_change c
                            WHERE c.import_id = :import AND c.previous IS NULL AND d.id = c.stakeholder_id
                            """).bind("import", importId).execute();
            handle.createUpdate("DELETE FROM stakeholder_import_change WHERE import_id = :import")
                    .bind("import", importId)
                    .execute();
        });
    }

    private long count(UUID importId, String condition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM stakeholder_import_change c WHERE c.import_id = :import AND (<condition>)")
                .define("condition", condition)
                .bind("import", importId)
                .mapTo(Long.class)
                .one());
    }

    private static String assignments() {
        String columns = Arrays.stream(StakeholderColumn.values())
                .map(column -> "%1$s = p.%1$s".formatted(column.column()))
                .collect(Collectors.joining(", "));
        return columns
                + ", email_retired = p.email_retired, phone_retired = p.phone_retired, address_retired = p.address_retired";
    }
}
