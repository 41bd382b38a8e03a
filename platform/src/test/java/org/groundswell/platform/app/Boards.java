package org.groundswell.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.ProgressEvent;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Remembers the progress that comes. */
@ApplicationScoped
public class Boards implements EventConsumer<ProgressEvent> {

    private static final EventCatalog<ProgressEvent> EVENTS = EventCatalog.of(ProgressEvent.class);

    private final List<ProgressCounted> seen = new CopyOnWriteArrayList<>();

    @Override
    public String group() {
        return "test.boards";
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_PROGRESS;
    }

    @Override
    public EventCatalog<ProgressEvent> events() {
        return EVENTS;
    }

    @Override
    public void handle(List<Received<ProgressEvent>> batch) {
        batch.forEach(received -> seen.add((ProgressCounted) received.event()));
    }

    /** In the order in which it came. */
    public List<ProgressCounted> seen(UUID callToAction) {
        return seen.stream()
                .filter(counted -> counted.callToActionId().equals(callToAction))
                .toList();
    }
}
