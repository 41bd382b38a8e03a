package org.groundswell.notification.deliveries.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.notification.deliveries.ChangedDelivery;
import org.groundswell.platform.messaging.PageSource;
import org.jdbi.v3.core.Jdbi;

/** Reads the events of a {@link CancelledRange}. A cancelled delivery stays one, so reading again gives the same. */
@ApplicationScoped
class CancelledDeliveries implements PageSource {

    static final String NAME = "cancelled-deliveries";

    private static final String READ = """
            SELECT id, ask_id, stakeholder_id, campaign_id, call_to_action_id, step, channel,
                'pending' AS was, false AS was_sent, state, reason, changed_at
            FROM delivery
            WHERE call_to_action_id = :callToActionId AND channel = :channel AND id BETWEEN :first AND :last
                AND state = 'cancelled' AND reason = :reason
            ORDER BY id
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    CancelledDeliveries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<DeliveryEvent> read(String rangeJson) {
        CancelledRange range = range(rangeJson);
        return jdbi.withHandle(handle -> handle
                .createQuery(READ)
                .bind("callToActionId", range.callToActionId())
                .bind("channel", range.channel())
                .bind("first", range.first())
                .bind("last", range.last())
                .bind("reason", range.reason())
                .mapTo(ChangedDelivery.class)
                .stream()
                .flatMap(ChangedDelivery::events)
                .toList());
    }

    private CancelledRange range(String rangeJson) {
        try {
            return json.readValue(rangeJson, CancelledRange.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No range of cancelled deliveries: " + rangeJson, e);
        }
    }
}
