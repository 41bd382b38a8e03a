package org.groundswell.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives a record up: who did and why is kept, its data is not. */
@ApplicationScoped
class DiscardQuarantined {

    private final QuarantineTable table;
    private final Clock clock;

    DiscardQuarantined(QuarantineTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional
    void discard(UUID id, String reason, String by) {
        table.lockOpen(id);
        table.resolve(id, "discarded", by, QuarantineReason.storable(reason), clock.instant());
    }
}
