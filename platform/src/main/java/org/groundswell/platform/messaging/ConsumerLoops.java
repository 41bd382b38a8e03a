package org.groundswell.platform.messaging;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.platform.data.BackgroundThreads;

/** Starts a loop for each {@link EventConsumer} with the service, and stops them with it. */
@ApplicationScoped
class ConsumerLoops {

    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final List<EventConsumer<?>> consumers;
    private final Quarantine quarantine;
    private final Tracing tracing;
    private final KafkaClients clients;
    private final Topics topics;
    private final MessagingConfig config;
    private final boolean enabled;
    private final List<ConsumerLoop> loops = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    ConsumerLoops(
            @All List<EventConsumer<?>> consumers,
            Quarantine quarantine,
            Tracing tracing,
            KafkaClients clients,
            Topics topics,
            MessagingConfig config,
            @ConfigProperty(name = "groundswell.background.enabled", defaultValue = "true") boolean enabled) {
        this.consumers = consumers;
        this.quarantine = quarantine;
        this.tracing = tracing;
        this.clients = clients;
        this.topics = topics;
        this.config = config;
        this.enabled = enabled;
    }

    void startAll(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 2) StartupEvent event) {
        if (enabled) {
            consumers.forEach(this::start);
        }
    }

    void stopAll(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        loops.forEach(ConsumerLoop::stop);
        BackgroundThreads.join(threads, TO_FINISH);
    }

    List<ConsumerLoop> running() {
        return loops;
    }

    Optional<EventConsumer<?>> consumerOf(String group) {
        return consumers.stream()
                .filter(consumer -> consumer.group().equals(group))
                .findFirst();
    }

    private <E extends DomainEvent> void start(EventConsumer<E> consumer) {
        BatchHandler<E> batches = new BatchHandler<>(consumer, quarantine, tracing, config);
        ConsumerLoop loop = new ConsumerLoop(consumer, batches, clients, topics);
        loops.add(loop);
        threads.add(BackgroundThreads.start("consumer " + consumer.group(), loop));
    }
}
