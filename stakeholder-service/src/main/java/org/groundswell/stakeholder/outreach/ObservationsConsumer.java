package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** What integrators saw of stakeholders. */
@ApplicationScoped
class ObservationsConsumer implements EventConsumer<Observation> {

    private final ApplyObservations applyObservations;

    ObservationsConsumer(ApplyObservations applyObservations) {
        this.applyObservations = applyObservations;
    }

    @Override
    public String group() {
        return "stakeholder.observations";
    }

    @Override
    public Topic topic() {
        return Topic.INTEGRATION_OBSERVATIONS;
    }

    @Override
    public EventCatalog<Observation> events() {
        return EventCatalog.of(Observation.class);
    }

    @Override
    public void handle(List<Received<Observation>> batch) {
        applyObservations.apply(batch);
    }
}
