package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.groundswell.platform.data.SingletonTask;
import org.jdbi.v3.core.Jdbi;

/** Removes files that nobody committed in time. */
@ApplicationScoped
class ExpireFiles implements SingletonTask {

    private final Jdbi jdbi;
    private final ImportSettings settings;
    private final Clock clock;

    ExpireFiles(Jdbi jdbi, ImportSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-files";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public boolean runOnce() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        DELETE FROM stakeholder_import_part p
                        USING stakeholder_import i
                        WHERE i.id = p.import_id AND i.created_at < :before
                            AND i.state NOT IN ('checking', 'committing')
                        """)
                .bind("before", clock.instant().minus(settings.keepFiles()))
                .execute());
        return false;
    }
}
