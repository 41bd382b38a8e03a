package org.groundswell.platform.messaging;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.groundswell.platform.data.Backoff;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.faults.PlantedFaults;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Polls one topic for one consumer: the batch is applied in one transaction, then the offsets are committed. After trouble it
 * goes back to where the batch began and waits, polling paused partitions meanwhile so that the group does not give them away.
 */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final EventConsumer<?> source;
    private final BatchHandler<?> batches;
    private final KafkaClients clients;
    private final Topics topics;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(15));
    private volatile boolean stopped;
    private volatile @Nullable Consumer<String, byte[]> polling;
    private volatile long lag;

    ConsumerLoop(EventConsumer<?> source, BatchHandler<?> batches, KafkaClients clients, Topics topics) {
        this.source = source;
        this.batches = batches;
        this.clients = clients;
        this.topics = topics;
    }

    EventConsumer<?> source() {
        return source;
    }

    /** Records of the partitions given to this instance that are not yet read, as far as is known. */
    long lag() {
        return lag;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                topics.ensure();
                consume();
            } catch (WakeupException e) {
                LOG.debugf("%s stops", source.group());
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s lost Kafka and connects again", source.group());
                sleep(backoff.next());
            }
        }
    }

    void stop() {
        stopped = true;
        Consumer<String, byte[]> consumer = polling;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void consume() {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(clients.consumerSettings(source.group()))) {
            polling = consumer;
            consumer.subscribe(List.of(source.topic().topicName()));
            while (!stopped) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    apply(consumer, records);
                }
                lag = lag(consumer);
            }
        } finally {
            polling = null;
        }
    }

    private void apply(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        if (PlantedFaults.on("offsets-before-database")) {
            commit(consumer);
        }
        try {
            batches.apply(records);
            backoff.reset();
        } catch (RuntimeException e) {
            Duration pause = backoff.next();
            LOG.errorf(
                    e, "%s could not apply %d records and tries again in %s", source.group(), records.count(), pause);
            rewind(consumer, records);
            waitPaused(consumer, pause);
            return;
        }
        commit(consumer);
        FaultPoints.reached("consumer.offsets-committed");
    }

    /** A commit that comes too late for the group is none: whoever has the partitions now gets the records again. */
    private void commit(Consumer<String, byte[]> consumer) {
        try {
            consumer.commitSync();
        } catch (WakeupException e) {
            consumer.commitSync();
            throw e;
        } catch (RebalanceInProgressException | CommitFailedException e) {
            LOG.infof("%s could not commit its offsets: %s", source.group(), e.getMessage());
        }
    }

    private static void rewind(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            ConsumerRecord<String, byte[]> first = records.records(partition).getFirst();
            consumer.seek(partition, first.offset());
        }
    }

    private void waitPaused(Consumer<String, byte[]> consumer, Duration pause) {
        long until = System.nanoTime() + pause.toNanos();
        while (!stopped && System.nanoTime() < until) {
            consumer.pause(consumer.assignment());
            // A partition that the group gives us during this poll is not paused yet.
            rewind(consumer, consumer.poll(Duration.ofMillis(100)));
        }
        consumer.resume(consumer.assignment());
    }

    private static long lag(Consumer<String, byte[]> consumer) {
        return consumer.assignment().stream()
                .map(consumer::currentLag)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
