package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.stakeholder.directory.HistoryPart;
import org.groundswell.stakeholder.directory.HoldsPersonalData;
import org.jdbi.v3.core.Jdbi;

/** Which imports added and changed somebody; gone with the person. */
@ApplicationScoped
class ImportHistory implements HistoryPart, HoldsPersonalData {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;

    ImportHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param added else changed */
    public record Entry(UUID importId, String name, Instant committedAt, String importedBy, boolean added) {}

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<Entry> of(UUID stakeholderId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT i.id AS import_id, i.name, i.committed_at, i.created_by AS imported_by, c.previous IS NULL AS added
                        FROM stakeholder_import_change c
                        JOIN stakeholder_import i ON i.id = c.import_id
                        WHERE c.stakeholder_id = :stakeholder
                        ORDER BY i.committed_at DESC LIMIT :shown
                        """)
                .bind("stakeholder", stakeholderId)
                .bind("shown", SHOWN)
                .mapTo(Entry.class)
                .list());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void forget(UUID stakeholderId) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM stakeholder_import_change WHERE stakeholder_id = :id")
                .bind("id", stakeholderId)
                .execute());
    }
}
