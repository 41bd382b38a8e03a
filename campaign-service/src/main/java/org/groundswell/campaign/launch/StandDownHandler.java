package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.NotificationEvent.StandDownConfirmed;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A stand-down is done once notification-service says so, for the version that was stood down. There are few: one statement
 * each, in the order in which commands lock them, too.
 */
@ApplicationScoped
class StandDownHandler {

    private final Jdbi jdbi;
    private final Clock clock;

    StandDownHandler(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(List<StandDownConfirmed> confirmed) {
        if (confirmed.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch updates = handle.prepareBatch("""
                    UPDATE call_to_action_run
                    SET
                        state = 'cancelled',
                        stand_down_confirmed_at = :confirmedAt,
                        already_gone = :alreadyGone,
                        stopped = :cancelled,
                        batches_to_recall = :batches,
                        ended_at = :now
                    WHERE call_to_action_id = :call
                      AND version = :version
                      AND state = 'standing_down'
                    """);
            confirmed.stream()
                    .sorted(Comparator.comparing(event -> event.callToActionId().toString()))
                    .forEach(event -> bind(updates, event));
            updates.execute();
        });
    }

    private void bind(PreparedBatch updates, StandDownConfirmed event) {
        updates.bind("confirmedAt", event.confirmedAt())
                .bind("alreadyGone", event.alreadyGone())
                .bind("cancelled", event.cancelled())
                .bindArray("batches", UUID.class, event.batchesToRecall())
                .bind("now", clock.instant())
                .bind("call", event.callToActionId())
                .bind("version", event.version())
                .add();
    }
}
