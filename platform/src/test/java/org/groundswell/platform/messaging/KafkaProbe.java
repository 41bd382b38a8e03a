package org.groundswell.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.groundswell.contracts.Topic;

/** Looks at Kafka, and writes into it, without any of our own code in between. */
final class KafkaProbe {

    private final Map<String, Object> broker;

    KafkaProbe(String bootstrapServers) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
    }

    /** All records of the topic, those of a partition in their order. */
    List<ConsumerRecord<String, byte[]>> read(Topic topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** How many records the group has behind it on the topic; 0 for a partition of which it committed nothing. */
    long committed(String group, Topic topic) {
        try (Admin admin = Admin.create(broker)) {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(entry -> entry.getKey().topic().equals(topic.topicName()) && entry.getValue() != null)
                    .mapToLong(entry -> entry.getValue().offset())
                    .sum();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    long end(Topic topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions(topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    void write(Topic topic, String key, byte[] value, Map<String, String> headers) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(new HashMap<>(broker), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.topicName(), key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void limitMessages(Topic topic, int bytes) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        AlterConfigOp limit = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", String.valueOf(bytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(broker)) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(limit)))
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<TopicPartition> partitions(Topic topic) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < topic.partitions(); i++) {
            partitions.add(new TopicPartition(topic.topicName(), i));
        }
        return partitions;
    }
}
