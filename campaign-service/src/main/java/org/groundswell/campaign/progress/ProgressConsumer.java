package org.groundswell.campaign.progress;

import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.ProgressEvent;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** One for each service that counts. Each counts milestones of its own, so that the two never touch one row. */
abstract class ProgressConsumer implements EventConsumer<ProgressEvent> {

    private static final EventCatalog<ProgressEvent> EVENTS = EventCatalog.of(ProgressEvent.class);

    private final ProgressHandler handler;

    ProgressConsumer(ProgressHandler handler) {
        this.handler = handler;
    }

    /** Under which its counts are kept. */
    abstract String source();

    @Override
    public String group() {
        return "campaign.%s-progress".formatted(source());
    }

    @Override
    public EventCatalog<ProgressEvent> events() {
        return EVENTS;
    }

    @Override
    public void handle(List<Received<ProgressEvent>> batch) {
        handler.apply(source(), batch);
    }

    /** The topic is the consumer's identity: never changed. */
    @Override
    public abstract Topic topic();
}
