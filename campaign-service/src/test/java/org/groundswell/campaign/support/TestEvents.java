package org.groundswell.campaign.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;

/** Publishes as the other services do, and reads what was published. */
public final class TestEvents {

    private TestEvents() {}

    public static void publish(Topic topic, DomainEvent... events) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (DomainEvent event : events) {
                var message = new ProducerRecord<>(topic.topicName(), event.key(), EventCatalog.write(event));
                message.headers()
                        .add("ce_specversion", "1.0".getBytes(UTF_8))
                        .add("ce_id", event.eventId().getBytes(UTF_8))
                        .add("ce_type", EventCatalog.typeOf(event.getClass()).getBytes(UTF_8))
                        .add("ce_source", "/groundswell/test".getBytes(UTF_8))
                        .add("ce_time", Instant.now().toString().getBytes(UTF_8))
                        .add("ce_correlationid", UUID.randomUUID().toString().getBytes(UTF_8))
                        .add("content-type", "application/json".getBytes(UTF_8));
                producer.send(message);
            }
            producer.flush();
        }
    }

    /** All events with this key that are on the topic by now. */
    public static <E extends DomainEvent> List<E> published(Topic topic, EventCatalog<E> catalog, String key) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<E> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(message.key())) {
                        found.add(read(catalog, message));
                    }
                }
            }
            return found;
        }
    }

    private static <E extends DomainEvent> E read(EventCatalog<E> catalog, ConsumerRecord<String, byte[]> message) {
        try {
            String type = new String(message.headers().lastHeader("ce_type").value(), UTF_8);
            return catalog.read(type, message.value()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
