package org.groundswell.stakeholder.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.data.AdvisoryLocks;
import org.groundswell.stakeholder.directory.DirectoryLock;

/** Does what an import waits for: one transaction each, so that it happens as a whole or not at all. */
@ApplicationScoped
class RunImport {

    private static final int TWO_HOURS = 7_200;

    private final ImportTable imports;
    private final Assess assess;
    private final ImportPayers payers;
    private final DirectoryChanges changes;
    private final FaultyRows faultyRows;
    private final StoredFile files;
    private final UndoChanges undo;
    private final AdvisoryLocks locks;
    private final DirectoryLock directory;
    private final Clock clock;

    RunImport(
            ImportTable imports,
            Assess assess,
            ImportPayers payers,
            DirectoryChanges changes,
            FaultyRows faultyRows,
            StoredFile files,
            UndoChanges undo,
            AdvisoryLocks locks,
            DirectoryLock directory,
            Clock clock) {
        this.imports = imports;
        this.assess = assess;
        this.payers = payers;
        this.changes = changes;
        this.faultyRows = faultyRows;
        this.files = files;
        this.undo = undo;
        this.locks = locks;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return false where it waits for nothing, or another thread is at it */
    @Transactional
    @TransactionConfiguration(timeout = TWO_HOURS)
    boolean run(UUID id) {
        if (!locks.tryExclusive("import", id)) {
            return false;
        }
        ImportRecord record = imports.find(id).orElseThrow(() -> ImportRefused.unknown(id));
        switch (record.state()) {
            case CHECKING -> check(record);
            case COMMITTING -> commit(record);
            case UNDOING -> undo(record);
            case UPLOADED, CHECKED, COMMITTED, UNDONE, FAILED -> {
                return false;
            }
        }
        return true;
    }

    private void check(ImportRecord record) {
        ImportReport report = record.kind() == ImportKind.PAYER ? payers.assess(record) : assess.assess(record);
        if (record.kind() != ImportKind.PAYER) {
            faultyRows.keep(record.id());
        }
        imports.report(record.id(), report);
        imports.become(record.id(), ImportState.CHECKED, null);
    }

    /** Others who write to the directory wait: what is compared is what is changed. */
    private void commit(ImportRecord record) {
        directory.change();
        ImportReport report = record.kind() == ImportKind.PAYER ? payers.apply(record) : apply(record);
        files.delete(record.id());
        imports.report(record.id(), report);
        imports.remember(record.fingerprint(), record.mapping(), clock.instant());
        imports.stamp(record.id(), "committed_at", clock.instant());
        imports.become(record.id(), ImportState.COMMITTED, null);
    }

    private ImportReport apply(ImportRecord record) {
        ImportReport report = assess.assess(record);
        changes.change(record.id(), clock.instant());
        if (record.kind() != ImportKind.COVERAGE) {
            changes.add(record.id(), record.kind().stakeholders().orElseThrow(), record.source(), clock.instant());
        }
        changes.suppress(record.id());
        if (report.changesMany()) {
            changes.analyze();
        }
        return report;
    }

    private void undo(ImportRecord record) {
        directory.change();
        undo.undo(record.id(), clock.instant());
        imports.stamp(record.id(), "undone_at", clock.instant());
        imports.become(record.id(), ImportState.UNDONE, null);
    }
}
