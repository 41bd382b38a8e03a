package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.StakeholderEvent;
import org.groundswell.contracts.StakeholderEvent.OutreachConfirmed;
import org.groundswell.contracts.StakeholderEvent.OutreachReported;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

@ApplicationScoped
class FirstOutreachConsumer implements EventConsumer<StakeholderEvent> {

    private static final EventCatalog<StakeholderEvent> EVENTS = EventCatalog.of(StakeholderEvent.class);
    private static final Set<Class<? extends StakeholderEvent>> WANTED =
            Set.of(OutreachReported.class, OutreachConfirmed.class);

    private final FirstOutreachHandler handler;

    FirstOutreachConsumer(FirstOutreachHandler handler) {
        this.handler = handler;
    }

    @Override
    public String group() {
        return "campaign.first-outreach";
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_EVENTS;
    }

    @Override
    public EventCatalog<StakeholderEvent> events() {
        return EVENTS;
    }

    @Override
    public boolean wants(Class<? extends StakeholderEvent> type) {
        return WANTED.contains(type);
    }

    @Override
    public void handle(List<Received<StakeholderEvent>> batch) {
        handler.apply(batch.stream().map(Received::event).toList());
    }
}
