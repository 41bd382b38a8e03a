package org.groundswell.stakeholder;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;

/** Says on Kafka what the other services would say. */
@ApplicationScoped
public class OtherServices {

    private final KafkaProducer<String, byte[]> producer;

    OtherServices(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        this.producer = new KafkaProducer<>(settings);
    }

    public void say(Topic topic, DomainEvent... events) {
        for (DomainEvent event : events) {
            say(topic, event, Instant.now());
        }
    }

    public void say(Topic topic, DomainEvent event, Instant time) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic.topicName(), event.key(), EventCatalog.write(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.eventId(),
                        "ce_type", EventCatalog.typeOf(event.getClass()),
                        "ce_source", "/groundswell/test",
                        "ce_time", time.toString(),
                        "ce_correlationid", UUID.randomUUID().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
