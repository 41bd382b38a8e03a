package org.groundswell.stakeholder.asks;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.groundswell.contracts.AskEvent;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears on Kafka what notification-service would hear. */
@ApplicationScoped
public class HeardAsks implements EventConsumer<AskEvent> {

    private final Queue<AskEvent> heard = new ConcurrentLinkedQueue<>();

    @Override
    public String group() {
        return "test.asks";
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_ASKS;
    }

    @Override
    public EventCatalog<AskEvent> events() {
        return EventCatalog.of(AskEvent.class);
    }

    @Override
    public void handle(List<Received<AskEvent>> batch) {
        batch.forEach(received -> heard.add(received.event()));
    }

    public List<AskRequested> requests(UUID callToActionId, int step) {
        return heard.stream()
                .filter(AskRequested.class::isInstance)
                .map(AskRequested.class::cast)
                .filter(request -> request.callToActionId().equals(callToActionId) && request.step() == step)
                .toList();
    }

    public List<AskRequested> awaitRequests(UUID callToActionId, int step, int count) {
        await("%d requests of step %d".formatted(count, step))
                .until(() -> requests(callToActionId, step).size() >= count);
        return requests(callToActionId, step);
    }
}
