package org.groundswell.notification.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.jdbi.v3.core.Jdbi;

/**
 * Cancels what is pending of a whole call to action, a million rows if need be. The events are read by the relay from the rows
 * ({@link CancelledDeliveries}), so that they are not written twice.
 */
@ApplicationScoped
class PendingDeliveries {

    private static final String CANCEL = """
            WITH cancelled AS (
                UPDATE delivery
                SET state = 'cancelled', reason = :reason, changed_at = :now, not_before = NULL
                WHERE call_to_action_id = :callToActionId AND state = 'pending'
                RETURNING channel, id
            ), numbered AS (
                SELECT channel, id, (row_number() OVER (PARTITION BY channel ORDER BY id) - 1) / :perPage AS page
                FROM cancelled
            )
            SELECT :callToActionId AS call_to_action_id, channel,
                (array_agg(id ORDER BY id))[1] AS first, (array_agg(id ORDER BY id DESC))[1] AS last,
                :reason AS reason, count(*) AS size
            FROM numbered
            GROUP BY channel, page
            ORDER BY channel, page
            """;

    private static final int PER_PAGE = 1_000;

    private final Jdbi jdbi;
    private final Outbox outbox;

    PendingDeliveries(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** @return how many were cancelled */
    long cancel(UUID callToActionId, String reason, Instant now) {
        List<CancelledRange> pages = jdbi.withHandle(handle -> handle.createQuery(CANCEL)
                .bind("callToActionId", callToActionId)
                .bind("reason", reason)
                .bind("now", now)
                .bind("perPage", PER_PAGE)
                .mapTo(CancelledRange.class)
                .list());
        pages.forEach(page -> outbox.publishRange(Topic.NOTIFICATION_DELIVERIES, CancelledDeliveries.NAME, page));
        return pages.stream().mapToLong(CancelledRange::size).sum();
    }

    /** Deliveries of which it is known that they left us. */
    long alreadyGone(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM delivery WHERE call_to_action_id = :callToActionId AND sent_at IS NOT NULL")
                .bind("callToActionId", callToActionId)
                .mapTo(Long.class)
                .one());
    }
}
