package org.groundswell.platform.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.data.TaskRunner;

/** Starts one relay for each topic that this service publishes on. */
@ApplicationScoped
class OutboxRelays {

    private final TaskRunner tasks;
    private final OutboxTable table;
    private final PageReader reader;
    private final KafkaClients clients;
    private final Topics topics;
    private final MessagingConfig config;
    private final String service;
    private final List<RelayProducer> producers = new CopyOnWriteArrayList<>();

    OutboxRelays(
            TaskRunner tasks,
            OutboxTable table,
            PageReader reader,
            KafkaClients clients,
            Topics topics,
            MessagingConfig config,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "groundswell") String service) {
        this.tasks = tasks;
        this.table = table;
        this.reader = reader;
        this.clients = clients;
        this.topics = topics;
        this.config = config;
        this.service = service;
    }

    void startAll(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1) StartupEvent event) {
        config.publishes().orElse(Set.of()).forEach(topic -> tasks.start(relay(topic)));
    }

    /** After the tasks have stopped. */
    void close(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1) ShutdownEvent event) {
        producers.forEach(RelayProducer::close);
    }

    OutboxRelay relay(Topic topic) {
        RelayProducer producer = new RelayProducer(clients, topics, "/groundswell/" + service);
        producers.add(producer);
        return new OutboxRelay(topic, table, reader, producer, config);
    }
}
