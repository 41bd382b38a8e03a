package org.groundswell.notification.integrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
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
        List<Observation> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.INTEGRATION_OBSERVATIONS.partitions())
                    .mapToObj(i -> new TopicPartition(Topic.INTEGRATION_OBSERVATIONS.topicName(), i))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    Header type = record.headers().lastHeader("ce_type");
                    Observation observation = read(new String(type.value()), record.value());
                    if (observation.origin().integratorId().equals(integrator)) {
                        found.add(observation);
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

    private static Observation read(String type, byte[] data) {
        try {
            return EVENTS.read(type, data).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
