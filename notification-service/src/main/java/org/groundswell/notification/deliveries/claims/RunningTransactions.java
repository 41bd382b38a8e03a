package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What the transactions of all instances of this service have not committed yet. */
@ApplicationScoped
class RunningTransactions {

    private final Jdbi jdbi;

    RunningTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A row that was made before this time can be seen by now, or never will be. By the database's clock.
     *
     * <p>A role sees when its own sessions began their transactions, whatever its rights: PostgreSQL 18, 27.2.3,
     * pg_stat_activity.
     */
    Instant allCommittedBefore() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT least(min(xact_start), statement_timestamp())
                        FROM pg_stat_activity
                        WHERE datname = current_database()
                          AND usename = current_user
                          AND pid <> pg_backend_pid()
                        """).mapTo(Instant.class).one());
    }
}
