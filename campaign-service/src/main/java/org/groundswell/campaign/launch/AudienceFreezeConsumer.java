package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.StakeholderEvent;
import org.groundswell.contracts.StakeholderEvent.AudienceFrozen;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears from stakeholder-service how many asks a launch or a top-up made. */
@ApplicationScoped
class AudienceFreezeConsumer implements EventConsumer<StakeholderEvent> {

    private final AudienceFreezeHandler handler;

    AudienceFreezeConsumer(AudienceFreezeHandler handler) {
        this.handler = handler;
    }

    @Override
    public String group() {
        return "campaign.audience-freezes";
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_EVENTS;
    }

    @Override
    public EventCatalog<StakeholderEvent> events() {
        return EventCatalog.of(StakeholderEvent.class);
    }

    @Override
    public boolean wants(Class<? extends StakeholderEvent> type) {
        return type == AudienceFrozen.class;
    }

    @Override
    public void handle(List<Received<StakeholderEvent>> batch) {
        handler.keep(batch.stream()
                .map(Received::event)
                .filter(AudienceFrozen.class::isInstance)
                .map(AudienceFrozen.class::cast)
                .toList());
    }
}
