package org.groundswell.notification.integrations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Topic;

/** Reads all that stands on {@code integration.observations}. */
final class ObservationsOnKafka {

    private static final EventCatalog<Observation> EVENTS = EventCatalog.of(Observation.class);

    private ObservationsOnKafka() {}

    static List<Observation> of(UUID integrator) {
        return records(integrator).stream().map(ObservationsOnKafka::read).toList();
    }

    /** Of the requests that brought them. */
    static List<String> correlationIds(UUID integrator) {
        return records(integrator).stream()
                .map(record -> header(record, "ce_correlationid"))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(UUID integrator) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.INTEGRATION_OBSERVATIONS.partitions())
                    .mapToObj(i -> new TopicPartition(Topic.INTEGRATION_OBSERVATIONS.topicName(), i))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (read(record).origin().integratorId().equals(integrator)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Observation read(ConsumerRecord<String, byte[]> record) {
        try {
            return EVENTS.read(header(record, "ce_type"), record.value()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
