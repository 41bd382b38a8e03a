package org.groundswell.notification.deliveries.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.StakeholderEvent;
import org.groundswell.contracts.StakeholderEvent.ConsentGiven;
import org.groundswell.contracts.StakeholderEvent.ConsentWithdrawn;
import org.groundswell.contracts.StakeholderEvent.Erased;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears who may no longer be written to, apart from all else, so that an opt-out never waits behind it. */
@ApplicationScoped
class ConsentConsumer implements EventConsumer<StakeholderEvent> {

    private static final EventCatalog<StakeholderEvent> EVENTS = EventCatalog.of(StakeholderEvent.class);

    private final ApplyConsents consents;
    private final ErasePeople erase;

    ConsentConsumer(ApplyConsents consents, ErasePeople erase) {
        this.consents = consents;
        this.erase = erase;
    }

    @Override
    public String group() {
        return "notification.consent";
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
        return type == ConsentWithdrawn.class || type == ConsentGiven.class || type == Erased.class;
    }

    @Override
    public void handle(List<Received<StakeholderEvent>> batch) {
        List<ConsentWithdrawn> withdrawn = new ArrayList<>();
        List<ConsentGiven> given = new ArrayList<>();
        List<Erased> erased = new ArrayList<>();
        for (Received<StakeholderEvent> record : batch) {
            if (record.event() instanceof ConsentWithdrawn event) {
                withdrawn.add(event);
            } else if (record.event() instanceof ConsentGiven event) {
                given.add(event);
            } else if (record.event() instanceof Erased event) {
                erased.add(event);
            }
        }
        consents.apply(withdrawn, given);
        erase.all(erased);
    }
}
