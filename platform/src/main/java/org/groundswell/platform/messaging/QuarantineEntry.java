package org.groundswell.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in quarantine, as an administrator sees it in a list.
 *
 * @param group the consumer that could not apply it
 * @param state quarantined, replayed or discarded
 * @param resolution why it was discarded
 */
record QuarantineEntry(
        UUID id,
        String group,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable Instant eventTime,
        @Nullable String correlationId,
        String reason,
        Instant quarantinedAt,
        String state,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy,
        @Nullable String resolution) {}
