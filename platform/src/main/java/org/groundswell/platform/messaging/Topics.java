package org.groundswell.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.groundswell.contracts.Topic;

/**
 * Creates the topics that do not exist yet, each time a loop first needs Kafka, so that a service starts while the broker is
 * still down. Topics that exist are left as they are: an operator may have given them more partitions.
 */
@ApplicationScoped
class Topics {

    static final int LARGEST_MESSAGE = 4 << 20;

    private static final long ONE_HOUR = 3_600_000;
    private static final long FOR_EVER = -1;

    private final KafkaClients clients;
    private final MessagingConfig config;
    private boolean created;

    Topics(KafkaClients clients, MessagingConfig config) {
        this.clients = clients;
        this.config = config;
    }

    /** @throws KafkaException where the broker does not answer, or refuses */
    synchronized void ensure() {
        if (created) {
            return;
        }
        try (Admin admin = clients.admin()) {
            List<NewTopic> topics =
                    Arrays.stream(Topic.values()).map(this::describe).toList();
            for (KafkaFuture<Void> creation :
                    admin.createTopics(topics).values().values()) {
                await(creation);
            }
        }
        created = true;
    }

    private NewTopic describe(Topic topic) {
        long retention = topic.retention().map(kept -> kept.toMillis()).orElse(FOR_EVER);
        return new NewTopic(topic.topicName(), Optional.of(topic.partitions()), Optional.of(config.replicationFactor()))
                .configs(Map.of(
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
                        TopicConfig.SEGMENT_MS_CONFIG, String.valueOf(ONE_HOUR),
                        TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(LARGEST_MESSAGE),
                        TopicConfig.CLEANUP_POLICY_CONFIG, topic.compacted() ? "compact" : "delete"));
    }

    private static void await(KafkaFuture<Void> creation) {
        try {
            creation.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topics can't be created", e.getCause());
            }
        }
    }
}
