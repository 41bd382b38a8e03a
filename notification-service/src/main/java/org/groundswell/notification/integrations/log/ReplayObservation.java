package org.groundswell.notification.integrations.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.jdbi.v3.core.Jdbi;

/** Gives a quarantined event another day to find what it is about. */
@ApplicationScoped
class ReplayObservation {

    private final Jdbi jdbi;
    private final Clock clock;

    ReplayObservation(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional
    public void replay(UUID receiptId) {
        int replayed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE observation
                           SET state = 'parked', reason = NULL, received_at = :now, next_look_at = :now
                         WHERE id = :id
                           AND state = 'quarantined'
                        """)
                .bind("now", clock.instant())
                .bind("id", receiptId)
                .execute());
        if (replayed == 0) {
            throw ProblemException.conflict(
                    "not-quarantined", "Not quarantined", "No quarantined event has the receipt " + receiptId);
        }
    }
}
