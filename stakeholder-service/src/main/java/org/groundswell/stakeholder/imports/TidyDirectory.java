package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** After a bulk load: counts of audiences read indexes alone only where PostgreSQL knows that pages hold nothing but what all see. */
@ApplicationScoped
class TidyDirectory {

    private static final Logger LOG = Logger.getLogger(TidyDirectory.class);

    private final ImportTable imports;
    private final Jdbi jdbi;

    TidyDirectory(ImportTable imports, Jdbi jdbi) {
        this.imports = imports;
        this.jdbi = jdbi;
    }

    /**
     * To be called outside of any transaction; the import itself has renewed the statistics. Where it fails, PostgreSQL's own
     * vacuum does it, a minute or more later.
     */
    void after(UUID importId) {
        if (!changedMany(importId)) {
            return;
        }
        try {
            jdbi.useHandle(handle -> handle.execute("VACUUM stakeholder"));
        } catch (JdbiException e) {
            LOG.warnf("The directory was not tidied up after import %s: %s", importId, e.getMessage());
        }
    }

    private boolean changedMany(UUID importId) {
        return imports.find(importId)
                .filter(record -> record.state() == ImportState.COMMITTED)
                .flatMap(ImportRecord::report)
                .filter(ImportReport::changesMany)
                .isPresent();
    }
}
