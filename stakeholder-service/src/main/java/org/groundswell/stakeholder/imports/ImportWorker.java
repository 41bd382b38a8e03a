package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.data.SqlState;
import org.groundswell.platform.data.WorkerTask;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.http.ProblemException;
import org.jboss.logging.Logger;

/** Runs what imports wait for. An import whose instance died is begun again by the next one: nothing of it was committed. */
@ApplicationScoped
class ImportWorker implements WorkerTask {

    static final String NAME = "imports";

    /** Connection, transaction rollback, resources, operator, system. */
    private static final Set<String> TROUBLE = Set.of("08", "40", "53", "57", "58");

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportTable imports;
    private final RunImport runImport;
    private final FailImport failImport;
    private final Outcomes outcomes;
    private final TidyDirectory tidyDirectory;

    ImportWorker(
            ImportTable imports,
            RunImport runImport,
            FailImport failImport,
            Outcomes outcomes,
            TidyDirectory tidyDirectory) {
        this.imports = imports;
        this.runImport = runImport;
        this.failImport = failImport;
        this.outcomes = outcomes;
        this.tidyDirectory = tidyDirectory;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A small file need not wait for a large one. */
    @Override
    public int threads() {
        return 2;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        return imports.running().stream().anyMatch(this::run);
    }

    private boolean run(UUID id) {
        try {
            if (!runImport.run(id)) {
                return false;
            }
        } catch (ProblemException refused) {
            failImport.fail(id, String.valueOf(refused.getMessage()));
        } catch (RuntimeException e) {
            if (isTroubleOfDatabase(e)) {
                throw e;
            }
            LOG.errorf(e, "Import %s failed", id);
            failImport.fail(id, "Something failed here. The logs have it under " + Correlation.current());
        }
        outcomes.ended(id);
        tidyDirectory.after(id);
        return true;
    }

    /** Then it is tried again later; everything else would fail again. */
    private static boolean isTroubleOfDatabase(RuntimeException e) {
        return SqlState.of(e)
                .filter(state -> TROUBLE.contains(state.substring(0, 2)))
                .isPresent();
    }
}
