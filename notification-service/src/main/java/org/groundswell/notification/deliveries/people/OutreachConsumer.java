package org.groundswell.notification.deliveries.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.StakeholderEvent;
import org.groundswell.contracts.StakeholderEvent.OutreachConfirmed;
import org.groundswell.contracts.StakeholderEvent.OutreachReported;
import org.groundswell.contracts.Topic;
import org.groundswell.notification.deliveries.StakeholderActed;
import org.groundswell.notification.deliveries.StakeholderActed.Act;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears what stakeholders did. */
@ApplicationScoped
class OutreachConsumer implements EventConsumer<StakeholderEvent> {

    private static final EventCatalog<StakeholderEvent> EVENTS = EventCatalog.of(StakeholderEvent.class);

    private final StakeholderActed acted;

    OutreachConsumer(StakeholderActed acted) {
        this.acted = acted;
    }

    @Override
    public String group() {
        return "notification.outreach";
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
        return type == OutreachReported.class || type == OutreachConfirmed.class;
    }

    @Override
    public void handle(List<Received<StakeholderEvent>> batch) {
        acted.apply(batch.stream().flatMap(record -> act(record.event())).toList());
    }

    private static Stream<Act> act(StakeholderEvent event) {
        if (event instanceof OutreachReported reported) {
            return Stream.of(new Act(reported.askId(), reported.occurredAt()));
        }
        if (event instanceof OutreachConfirmed confirmed) {
            return Stream.of(new Act(confirmed.askId(), confirmed.occurredAt()));
        }
        return Stream.empty();
    }
}
