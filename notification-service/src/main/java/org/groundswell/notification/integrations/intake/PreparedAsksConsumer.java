package org.groundswell.notification.integrations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.NotificationEvent;
import org.groundswell.contracts.NotificationEvent.AsksPrepared;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Asks have arrived: what was parked for them is applied now and not at its next turn. */
@ApplicationScoped
class PreparedAsksConsumer implements EventConsumer<NotificationEvent> {

    private static final EventCatalog<NotificationEvent> EVENTS = EventCatalog.of(NotificationEvent.class);

    private final ParkedTable parked;
    private final Wakeups wakeups;
    private final Clock clock;

    PreparedAsksConsumer(ParkedTable parked, Wakeups wakeups, Clock clock) {
        this.parked = parked;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Override
    public String group() {
        return "notification.parked";
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION_EVENTS;
    }

    @Override
    public EventCatalog<NotificationEvent> events() {
        return EVENTS;
    }

    @Override
    public boolean wants(Class<? extends NotificationEvent> type) {
        return type == AsksPrepared.class;
    }

    @Override
    public void handle(List<Received<NotificationEvent>> batch) {
        Set<UUID> missed = parked.missedAsks();
        List<UUID> arrived = batch.stream()
                .map(Received::event)
                .filter(AsksPrepared.class::isInstance)
                .flatMap(event -> ((AsksPrepared) event).askIds().stream())
                .filter(missed::contains)
                .toList();
        if (!arrived.isEmpty()) {
            parked.due(arrived, clock.instant());
            wakeups.wake(ParkedSweep.NAME);
        }
    }
}
