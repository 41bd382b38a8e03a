package org.groundswell.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.NotificationEvent;
import org.groundswell.contracts.Topic;

/** What this service says to the others, from the beginning. */
@Singleton
public class Heard {

    private static final Map<Topic, EventCatalog<?>> SPOKEN = Map.of(
            Topic.NOTIFICATION_EVENTS, EventCatalog.of(NotificationEvent.class),
            Topic.NOTIFICATION_DELIVERIES, EventCatalog.of(DeliveryEvent.class));

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<DomainEvent> events = new ArrayList<>();

    Heard(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest", "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(SPOKEN.keySet().stream()
                .flatMap(topic -> Stream.iterate(0, n -> n < topic.partitions(), n -> n + 1)
                        .map(partition -> new TopicPartition(topic.topicName(), partition)))
                .toList());
    }

    /** The events of this type about this key, once there are that many. */
    public <E extends DomainEvent> List<E> await(Class<E> type, String key, int count) {
        return Awaitility.await("events")
                .atMost(Duration.ofSeconds(30))
                .until(() -> of(type, key), found -> found.size() >= count);
    }

    public synchronized <E extends DomainEvent> List<E> of(Class<E> type, String key) {
        listen();
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.key().equals(key))
                .toList();
    }

    private void listen() {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
            String type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
            catalogOf(record).ifPresent(catalog -> read(catalog, type, record));
        }
    }

    private Optional<EventCatalog<?>> catalogOf(ConsumerRecord<String, byte[]> record) {
        return SPOKEN.entrySet().stream()
                .filter(entry -> entry.getKey().topicName().equals(record.topic()))
                .<EventCatalog<?>>map(Map.Entry::getValue)
                .findFirst();
    }

    private void read(EventCatalog<?> catalog, String type, ConsumerRecord<String, byte[]> record) {
        try {
            catalog.read(type, record.value()).ifPresent(events::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        consumer.close();
    }
}
