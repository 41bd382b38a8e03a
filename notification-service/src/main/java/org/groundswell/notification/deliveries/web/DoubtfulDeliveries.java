package org.groundswell.notification.deliveries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Deliveries in doubt, for those who resolve them. */
@ApplicationScoped
class DoubtfulDeliveries {

    private final Jdbi jdbi;

    DoubtfulDeliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param problemAt when it came into doubt */
    record Doubtful(UUID campaignId, UUID callToActionId, Instant problemAt) {}

    /** Keeps it as it is to the end of the transaction. Empty where it is not in doubt. */
    Optional<Doubtful> lock(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT campaign_id, call_to_action_id, problem_at FROM delivery
                        WHERE id = :id AND state = 'in_doubt'
                        FOR UPDATE
                        """).bind("id", id).mapTo(Doubtful.class).findOne());
    }
}
