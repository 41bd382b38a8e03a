package org.groundswell.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jdbi.v3.core.Jdbi;

/** Finds what is still pending for some asks, and keeps claims from taking it before the current transaction ends. */
@ApplicationScoped
public class PendingOfAsks {

    private final Jdbi jdbi;

    PendingOfAsks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A delivery that is pending, and stays so to the end of the transaction. */
    public record Pending(UUID id, UUID askId, Channel channel) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public List<Pending> lock(Collection<UUID> askIds) {
        if (askIds.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, ask_id, channel FROM delivery
                        WHERE ask_id = ANY (:asks) AND state = 'pending'
                        ORDER BY id
                        FOR UPDATE
                        """)
                .bindArray("asks", UUID.class, askIds)
                .mapTo(Pending.class)
                .list());
    }
}
