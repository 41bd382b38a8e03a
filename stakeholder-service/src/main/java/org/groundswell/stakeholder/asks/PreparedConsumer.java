package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.NotificationEvent;
import org.groundswell.contracts.NotificationEvent.AsksPrepared;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes down which asks notification-service has prepared: a page of ids a row, which {@link RequestAgain} compares. */
@ApplicationScoped
class PreparedConsumer implements EventConsumer<NotificationEvent> {

    private final Jdbi jdbi;

    PreparedConsumer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String group() {
        return "stakeholder.prepared";
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION_EVENTS;
    }

    @Override
    public EventCatalog<NotificationEvent> events() {
        return EventCatalog.of(NotificationEvent.class);
    }

    @Override
    public boolean wants(Class<? extends NotificationEvent> type) {
        return type == AsksPrepared.class;
    }

    @Override
    public void handle(List<Received<NotificationEvent>> batch) {
        jdbi.useHandle(handle -> {
            PreparedBatch inserts = handle.prepareBatch("""
                    INSERT INTO prepared_page (event_id, call_to_action_id, step, channel, ask_ids, prepared_at)
                    VALUES (:eventId, :callToAction, :step, :channel, :askIds, :preparedAt)
                    ON CONFLICT DO NOTHING
                    """);
            for (Received<NotificationEvent> received : batch) {
                if (received.event() instanceof AsksPrepared prepared) {
                    add(inserts, prepared, received.eventId(), received.time());
                }
            }
            inserts.execute();
        });
    }

    private static void add(PreparedBatch inserts, AsksPrepared prepared, String eventId, Instant at) {
        inserts.bind("eventId", eventId)
                .bind("callToAction", prepared.callToActionId())
                .bind("step", prepared.step())
                .bind("channel", prepared.channel())
                .bindArray("askIds", UUID.class, prepared.askIds())
                .bind("preparedAt", at)
                .add();
    }
}
