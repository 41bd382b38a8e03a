package org.groundswell.notification.deliveries.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.notification.deliveries.DeliveryState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts rows: exact, and slow for many, for tests and for those who doubt the board. */
@ApplicationScoped
class CountDeliveries {

    private static final String BY_STATE = """
            SELECT channel, state, count(*) AS size FROM delivery
            WHERE call_to_action_id = :id
            GROUP BY channel, state
            """;

    private static final String PEOPLE = """
            WITH asks AS (SELECT DISTINCT ask_id FROM delivery WHERE call_to_action_id = :id)
            SELECT count(*) AS asks, count(r.sent_at) AS sent, count(r.reached_at) AS reached,
                count(*) FILTER (WHERE r.in_doubt) AS in_doubt, count(r.undeliverable) AS undeliverable
            FROM asks LEFT JOIN ask_reach r USING (ask_id)
            """;

    private final Jdbi jdbi;

    CountDeliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record StateCount(Channel channel, DeliveryState state, long size) {}

    private record People(long asks, long sent, long reached, long inDoubt, long undeliverable) {

        Map<String, Long> byName() {
            return new TreeMap<>(
                    Map.of("sent", sent, "reached", reached, "in_doubt", inDoubt, "undeliverable", undeliverable));
        }
    }

    @Transactional
    DeliveryCounts of(UUID callToActionId) {
        return jdbi.withHandle(handle -> counts(handle, callToActionId));
    }

    private static DeliveryCounts counts(Handle handle, UUID callToActionId) {
        List<StateCount> rows = handle.createQuery(BY_STATE)
                .bind("id", callToActionId)
                .mapTo(StateCount.class)
                .list();
        People people = handle.createQuery(PEOPLE)
                .bind("id", callToActionId)
                .mapTo(People.class)
                .one();
        Map<DeliveryState, Long> states = new EnumMap<>(DeliveryState.class);
        Map<Channel, Map<DeliveryState, Long>> channels = new EnumMap<>(Channel.class);
        for (StateCount row : rows) {
            states.merge(row.state(), row.size(), Long::sum);
            channels.computeIfAbsent(row.channel(), channel -> new EnumMap<>(DeliveryState.class))
                    .put(row.state(), row.size());
        }
        Map<DeliveryState, Long> email = channels.getOrDefault(Channel.EMAIL, Map.of());
        return new DeliveryCounts(
                rows.stream().mapToLong(StateCount::size).sum(),
                people.asks(),
                email.getOrDefault(DeliveryState.PENDING, 0L) + email.getOrDefault(DeliveryState.SENDING, 0L),
                states,
                channels,
                people.byName());
    }
}
