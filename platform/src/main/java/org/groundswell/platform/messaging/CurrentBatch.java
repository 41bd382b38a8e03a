package org.groundswell.platform.messaging;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What the loop of this thread is at: gives the quarantine the group, and the record as it came. */
record CurrentBatch(String group, ConsumerRecords<String, byte[]> records) {

    private static final ThreadLocal<@Nullable CurrentBatch> OF_THREAD = new ThreadLocal<>();

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
