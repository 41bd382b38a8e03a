package org.groundswell.platform.messaging;

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

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        return storable(EventHeaders.read(record.headers(), name).orElse(null));
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : QuarantineReason.storable(text);
    }
}
