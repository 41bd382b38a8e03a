package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says why a check, a commit or an undo came to nothing. */
@ApplicationScoped
class FailImport {

    private final ImportTable imports;

    FailImport(ImportTable imports) {
        this.imports = imports;
    }

    /** What could not be undone is still committed. */
    @Transactional
    void fail(UUID id, String reason) {
        ImportState state = imports.lock(id).state();
        if (state.isRunning()) {
            imports.become(id, state == ImportState.UNDOING ? ImportState.COMMITTED : ImportState.FAILED, reason);
        }
    }
}
