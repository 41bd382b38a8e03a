package org.groundswell.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.data.WorkerTask;

/**
 * {@code groundswell.outbox.pages} and {@code groundswell.outbox.age} (seconds) by topic, {@code groundswell.quarantine.size},
 * and {@code groundswell.consumer.lag} by group. Sampled every two seconds, so that a scrape does not ask the database.
 */
@ApplicationScoped
class MessagingMetrics implements WorkerTask {

    private final MeterRegistry registry;
    private final OutboxTable outbox;
    private final QuarantineTable quarantine;
    private final ConsumerLoops consumers;
    private final MessagingConfig config;
    private final Clock clock;
    private volatile Map<String, OutboxTable.Backlog> backlog = Map.of();
    private volatile long quarantined;

    MessagingMetrics(
            MeterRegistry registry,
            OutboxTable outbox,
            QuarantineTable quarantine,
            ConsumerLoops consumers,
            MessagingConfig config,
            Clock clock) {
        this.registry = registry;
        this.outbox = outbox;
        this.quarantine = quarantine;
        this.consumers = consumers;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean runOnce() {
        backlog = outbox.backlog();
        quarantined = quarantine.size();
        return false;
    }

    /** After the consumer loops have started. */
    void register(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 3) StartupEvent event) {
        for (Topic topic : config.publishes().orElse(Set.of())) {
            gauge("groundswell.outbox.pages", "topic", topic.topicName(), () -> pages(topic));
            gauge("groundswell.outbox.age", "topic", topic.topicName(), () -> ageSeconds(topic));
        }
        Gauge.builder("groundswell.quarantine.size", () -> quarantined).register(registry);
        for (ConsumerLoop loop : consumers.running()) {
            gauge("groundswell.consumer.lag", "group", loop.source().group(), loop::lag);
        }
    }

    private void gauge(String name, String tag, String value, Supplier<Number> number) {
        Gauge.builder(name, number).tag(tag, value).register(registry);
    }

    private long pages(Topic topic) {
        OutboxTable.Backlog known = backlog.get(topic.topicName());
        return known == null ? 0 : known.pages();
    }

    private double ageSeconds(Topic topic) {
        OutboxTable.Backlog known = backlog.get(topic.topicName());
        Instant now = clock.instant();
        return known == null ? 0 : Duration.between(known.oldest(), now).toMillis() / 1000.0;
    }
}
