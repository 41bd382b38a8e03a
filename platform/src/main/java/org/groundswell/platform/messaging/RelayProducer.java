package org.groundswell.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.groundswell.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** A relay's producer, which is opened when it is first needed and dropped, with all that is still under way, after a failure. */
final class RelayProducer implements AutoCloseable {

    private final KafkaClients clients;
    private final Topics topics;
    private final String source;
    private @Nullable Producer<String, byte[]> open;

    /** @param source the CloudEvents' source */
    RelayProducer(KafkaClients clients, Topics topics, String source) {
        this.clients = clients;
        this.topics = topics;
        this.source = source;
    }

    PageAcknowledgement send(Topic topic, OutboxRow row, List<OutboxEvent> events) {
        Producer<String, byte[]> producer = producer();
        EventHeaders headers = new EventHeaders(source, row.publishedAt(), row.traceparent());
        PageAcknowledgement acknowledgement = new PageAcknowledgement(row.id(), events.size());
        Map<String, byte[]> words = new HashMap<>();
        for (OutboxEvent event : events) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic.topicName(), event.key(), event.data());
            headers.write(
                    message.headers(),
                    event.id(),
                    words.computeIfAbsent(event.type(), word -> word.getBytes(UTF_8)),
                    words.computeIfAbsent(event.correlationId(), word -> word.getBytes(UTF_8)));
            producer.send(message, acknowledgement);
            // Without a broker, each further send would wait for it in vain.
            if (acknowledgement.failure() != null) {
                throw UnacknowledgedPage.of(topic, acknowledgement);
            }
        }
        return acknowledgement;
    }

    /** Waits until all that was sent is acknowledged or has failed. */
    void flush() {
        producer().flush();
    }

    void drop() {
        if (open != null) {
            open.close(Duration.ZERO);
            open = null;
        }
    }

    @Override
    public void close() {
        drop();
    }

    private Producer<String, byte[]> producer() {
        if (open == null) {
            topics.ensure();
            open = new KafkaProducer<>(clients.producerSettings());
        }
        return open;
    }
}
