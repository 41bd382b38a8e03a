package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.PayerResponseReceived;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

@ApplicationScoped
class ObservedResponsesConsumer implements EventConsumer<Observation> {

    private static final EventCatalog<Observation> EVENTS = EventCatalog.of(Observation.class);

    private final ObservedResponsesHandler handler;

    ObservedResponsesConsumer(ObservedResponsesHandler handler) {
        this.handler = handler;
    }

    @Override
    public String group() {
        return "campaign.responses";
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
    public boolean wants(Class<? extends Observation> type) {
        return type == PayerResponseReceived.class;
    }

    @Override
    public void handle(List<Received<Observation>> batch) {
        handler.apply(batch);
    }
}
