package org.groundswell.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.groundswell.contracts.EventCatalog;
import org.jspecify.annotations.Nullable;

/** What the quarantine keeps of a record: all of it, as it came, with the group that could not apply it. */
record QuarantinedRecord(
        String group,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable Instant eventTime,
        @Nullable String correlationId,
        byte @Nullable [] data) {

    static QuarantinedRecord of(String group, ConsumerRecord<String, byte[]> record) {
        return new QuarantinedRecord(
                group,
                record.topic(),
                record.partition(),
                record.offset(),
                storable(record.key()),
                header(record, EventHeaders.ID),
                header(record, EventHeaders.TYPE),
                EventHeaders.time(record.headers()).orElse(null),
                header(record, EventHeaders.CORRELATION_ID),
                record.value());
    }

    static QuarantinedRecord of(String group, Received<?> received) {
        return new QuarantinedRecord(
                group,
                received.topic(),
                received.partition(),
                received.offset(),
                storable(received.key()),
                storable(received.eventId()),
                EventTypes.of(received.event().getClass()),
                received.time(),
                storable(received.correlationId()),
                EventCatalog.write(received.event()));
    }

    QuarantinedRecord withData(byte[] corrected) {
        return new QuarantinedRecord(
                group, topic, partition, offset, key, eventId, eventType, eventTime, correlationId, corrected);
    }

    /** As it came, so far as a consumer looks at it. */
    ConsumerRecord<String, byte[]> toConsumerRecord() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(topic, partition, offset, key, data);
        addHeader(record, EventHeaders.ID, eventId);
        addHeader(record, EventHeaders.TYPE, eventType);
        addHeader(record, EventHeaders.TIME, eventTime);
        addHeader(record, EventHeaders.CORRELATION_ID, correlationId);
        return record;
    }

    private static void addHeader(ConsumerRecord<String, byte[]> record, String name, @Nullable Object value) {
        if (value != null) {
            record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        return storable(EventHeaders.read(record.headers(), name).orElse(null));
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : QuarantineReason.storable(text);
    }
}
