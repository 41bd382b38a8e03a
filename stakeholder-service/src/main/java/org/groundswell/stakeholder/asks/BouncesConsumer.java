package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.DeliveryEvent.DeliveryBounced;
import org.groundswell.contracts.DeliveryEvent.DeliveryFailed;
import org.groundswell.contracts.DeliveryEvent.DeliveryReturned;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears which of our messages did not arrive. */
@ApplicationScoped
class BouncesConsumer implements EventConsumer<DeliveryEvent> {

    private static final Set<Class<?>> WANTED =
            Set.of(DeliveryBounced.class, DeliveryReturned.class, DeliveryFailed.class);

    private final BounceHandler handler;

    BouncesConsumer(BounceHandler handler) {
        this.handler = handler;
    }

    @Override
    public String group() {
        return "stakeholder.bounces";
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION_DELIVERIES;
    }

    @Override
    public EventCatalog<DeliveryEvent> events() {
        return EventCatalog.of(DeliveryEvent.class);
    }

    @Override
    public boolean wants(Class<? extends DeliveryEvent> type) {
        return WANTED.contains(type);
    }

    @Override
    public void handle(List<Received<DeliveryEvent>> batch) {
        handler.apply(batch.stream()
                .map(Received::event)
                .flatMap(event -> Bounce.of(event).stream())
                .toList());
    }
}
