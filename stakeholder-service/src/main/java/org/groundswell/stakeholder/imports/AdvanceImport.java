package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.data.Wakeups;

/** Has an import checked, committed or undone in the background. What can't be done is said at once. */
@ApplicationScoped
class AdvanceImport {

    private final ImportTable imports;
    private final StoredFile files;
    private final UndoChanges undo;
    private final Wakeups wakeups;

    AdvanceImport(ImportTable imports, StoredFile files, UndoChanges undo, Wakeups wakeups) {
        this.imports = imports;
        this.files = files;
        this.undo = undo;
        this.wakeups = wakeups;
    }

    /** @throws ImportRefused unless columns are mapped and the file is here */
    @Transactional
    void check(UUID id) {
        ImportRecord record = locked(id, ImportState.CHECKING, "uploaded, checked or failed");
        List<String> lacking = MappingRules.lacks(record.kind(), record.mapping());
        if (!lacking.isEmpty()) {
            throw ImportRefused.noUsableColumn(lacking);
        }
        begin(id, ImportState.CHECKING);
    }

    /** @throws ImportRefused unless it was checked with the mapping that it has now */
    @Transactional
    void commit(UUID id) {
        locked(id, ImportState.COMMITTING, "checked");
        begin(id, ImportState.COMMITTING);
    }

    /** @throws ImportRefused once anybody in it was asked, or was changed since */
    @Transactional
    void undo(UUID id) {
        ImportRecord record = locked(id, ImportState.UNDOING, "committed");
        if (record.kind() == ImportKind.PAYER) {
            throw ImportRefused.payersInUse();
        }
        undo.refuseWhereTooLate(id);
        begin(id, ImportState.UNDOING);
    }

    private ImportRecord locked(UUID id, ImportState next, String wanted) {
        ImportRecord record = imports.lock(id);
        if (!record.state().mayBecome(next)) {
            throw ImportRefused.notIn(record.state(), wanted);
        }
        if (next != ImportState.UNDOING && !files.isHere(id)) {
            throw ImportRefused.fileGone();
        }
        return record;
    }

    private void begin(UUID id, ImportState state) {
        imports.become(id, state, null);
        wakeups.wake(ImportWorker.NAME);
    }
}
