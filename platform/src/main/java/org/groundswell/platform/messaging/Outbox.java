package org.groundswell.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.http.Correlation;

/**
 * Publishes events with the current transaction: they are written into its database, and once it has committed, a relay brings
 * them to Kafka, in order and at least once.
 * <p>
 * Call it last in the transaction, when the rows that the events are about are locked: then the order in which two transactions
 * publish about one key is the order in which they commit.
 */
@ApplicationScoped
public class Outbox {

    private final OutboxTable table;
    private final Tracing tracing;
    private final Wakeups wakeups;
    private final Clock clock;
    private final ObjectMapper json;
    private final Set<Topic> published;

    Outbox(
            OutboxTable table,
            Tracing tracing,
            Wakeups wakeups,
            Clock clock,
            ObjectMapper json,
            MessagingConfig config) {
        this.table = table;
        this.tracing = tracing;
        this.wakeups = wakeups;
        this.clock = clock;
        this.json = json;
        this.published = config.publishes().orElse(Set.of());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Topic topic, DomainEvent... events) {
        publish(topic, List.of(events));
    }

    /** Publishes the events in their order, with the current correlation id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Topic topic, Collection<? extends DomainEvent> events) {
        String correlationId = Correlation.current();
        publish(topic, events, event -> correlationId);
    }

    /**
     * Publishes events that have different causes, as the handler of a batch does.
     *
     * @param correlationId gives that of the record or row which caused the event
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends DomainEvent> void publish(
            Topic topic, Collection<E> events, Function<? super E, String> correlationId) {
        refuseForeign(topic);
        if (events.isEmpty()) {
            return;
        }
        Pages pages = new Pages();
        events.forEach(event -> pages.add(OutboxEvent.of(event, correlationId.apply(event))));
        table.insertPages(topic, clock.instant(), Correlation.current(), tracing.current(), pages.finish());
        wakeups.wake(OutboxRelay.nameFor(topic));
    }

    /**
     * Publishes a page that is read by the {@link PageSource} of this name as it is published, so that a million events need
     * not be written twice. The page waits its turn among the others of the topic.
     *
     * @param range is written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishRange(Topic topic, String source, Object range) {
        refuseForeign(topic);
        table.insertRange(topic, clock.instant(), Correlation.current(), tracing.current(), source, write(range));
        wakeups.wake(OutboxRelay.nameFor(topic));
    }

    /** For back-pressure: pages that are committed, or written by the current transaction, and not yet acknowledged by Kafka. */
    public int unpublishedPages(Topic topic) {
        return table.pages(topic);
    }

    private String write(Object range) {
        try {
            return json.writeValueAsString(range);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for " + range.getClass().getName(), e);
        }
    }

    private void refuseForeign(Topic topic) {
        if (!published.contains(topic)) {
            throw new IllegalArgumentException(
                    "%s has no relay here: groundswell.messaging.publishes does not name it".formatted(topic));
        }
    }
}
