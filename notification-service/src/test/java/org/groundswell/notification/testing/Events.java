package org.groundswell.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;

/** Publishes events on Kafka as the other services do. */
@Singleton
public class Events {

    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    Events(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, Clock clock) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 5),
                new StringSerializer(),
                new ByteArraySerializer());
        this.clock = clock;
    }

    public void publish(Topic topic, DomainEvent... events) {
        publish(topic, List.of(events));
    }

    public void publish(Topic topic, Collection<? extends DomainEvent> events) {
        events.forEach(event -> producer.send(record(topic, event)));
        producer.flush();
    }

    private ProducerRecord<String, byte[]> record(Topic topic, DomainEvent event) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic.topicName(), event.key(), EventCatalog.write(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.eventId(),
                        "ce_type", EventCatalog.typeOf(event.getClass()),
                        "ce_source", "/groundswell/test",
                        "ce_time", clock.instant().toString(),
                        "ce_correlationid", "test",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
