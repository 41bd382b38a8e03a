package org.groundswell.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps when stakeholders first acted, also of asks that nothing was sent for yet. */
@ApplicationScoped
class ActedRepository {

    private static final String REMEMBER = """
            INSERT INTO ask_reach (ask_id, acted_at)
            SELECT t.ask_id, t.acted_at FROM unnest(:asks, :at) AS t (ask_id, acted_at) ORDER BY t.ask_id
            ON CONFLICT (ask_id) DO UPDATE SET acted_at = excluded.acted_at
            WHERE ask_reach.acted_at IS NULL OR ask_reach.acted_at > excluded.acted_at
            """;

    private static final String LAST_SENT = """
            SELECT DISTINCT ON (ask_id) id, ask_id
            FROM delivery d
            WHERE ask_id = ANY (:asks) AND channel <> 'forward' AND state IN ('sent', 'in_doubt')
                AND NOT EXISTS (SELECT FROM delivery r
                    WHERE r.ask_id = d.ask_id AND r.channel <> 'forward' AND r.reached_at IS NOT NULL)
            ORDER BY ask_id, state = 'sent' DESC, step DESC, id DESC
            """;

    private final Jdbi jdbi;

    ActedRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Sent(UUID id, UUID askId) {}

    void remember(Map<UUID, Instant> firstByAsk) {
        List<UUID> asks = new ArrayList<>(firstByAsk.keySet());
        jdbi.useHandle(handle -> handle.createUpdate(REMEMBER)
                .bindArray("asks", UUID.class, asks)
                .bindArray(
                        "at", Instant.class, asks.stream().map(firstByAsk::get).toList())
                .execute());
    }

    /** The newest message of each ask that went out, or may have, where none is known to have arrived. */
    List<Sent> lastSent(Collection<UUID> asks) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST_SENT)
                .bindArray("asks", UUID.class, asks)
                .mapTo(Sent.class)
                .list());
    }
}
