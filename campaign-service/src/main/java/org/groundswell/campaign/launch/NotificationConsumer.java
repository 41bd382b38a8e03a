package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.NotificationEvent;
import org.groundswell.contracts.NotificationEvent.BatchClosed;
import org.groundswell.contracts.NotificationEvent.BatchReleased;
import org.groundswell.contracts.NotificationEvent.StandDownConfirmed;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears from notification-service that a stand-down is done, and what vendors have got. */
@ApplicationScoped
class NotificationConsumer implements EventConsumer<NotificationEvent> {

    private final StandDownHandler standDowns;
    private final VendorBatchHandler batches;

    NotificationConsumer(StandDownHandler standDowns, VendorBatchHandler batches) {
        this.standDowns = standDowns;
        this.batches = batches;
    }

    @Override
    public String group() {
        return "campaign.notification-events";
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
        return type == StandDownConfirmed.class || type == BatchReleased.class || type == BatchClosed.class;
    }

    @Override
    public void handle(List<Received<NotificationEvent>> batch) {
        List<NotificationEvent> events = batch.stream().map(Received::event).toList();
        batches.keep(events);
        standDowns.confirm(events.stream()
                .filter(StandDownConfirmed.class::isInstance)
                .map(StandDownConfirmed.class::cast)
                .toList());
    }
}
