package org.groundswell.platform.messaging;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What the consumer loop of this thread is at: gives the quarantine the group, and the record as it came.
 *
 * @param replay of a record that is in quarantine already: it can't be put there again
 */
record CurrentBatch(String group, ConsumerRecords<String, byte[]> records, boolean replay) {

    private static final ThreadLocal<@Nullable CurrentBatch> OF_THREAD = new ThreadLocal<>();

    static CurrentBatch of(String group, ConsumerRecords<String, byte[]> records) {
        return new CurrentBatch(group, records, false);
    }

    static void whileReplaying(String group, Runnable work) {
        new CurrentBatch(group, ConsumerRecords.empty(), true).during(work);
    }

    void during(Runnable work) {
        OF_THREAD.set(this);
        try {
            work.run();
        } finally {
            OF_THREAD.remove();
        }
    }

    static Optional<CurrentBatch> ofThread() {
        return Optional.ofNullable(OF_THREAD.get());
    }

    Optional<ConsumerRecord<String, byte[]>> raw(Received<?> received) {
        return records.records(new TopicPartition(received.topic(), received.partition())).stream()
                .filter(record -> record.offset() == received.offset())
                .findFirst();
    }
}
