package org.groundswell.notification.integrations.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears what integrators saw. */
@ApplicationScoped
class ObservationsConsumer implements EventConsumer<Observation> {

    private static final EventCatalog<Observation> EVENTS = EventCatalog.of(Observation.class);

    private final ObservationsHandler handler;

    ObservationsConsumer(ObservationsHandler handler) {
        this.handler = handler;
    }

    @Override
    public String group() {
        return "notification.observations";
    }

    @Override
    public Topic topic() {
        return Topic.INTEGRATION_OBSERVATIONS;
    }

    @Override
    public EventCatalog<Observation> events() {
        return EVENTS;
    }

    @Override
    public void handle(List<Received<Observation>> batch) {
        handler.apply(batch.stream().map(Received::event).toList());
    }
}
