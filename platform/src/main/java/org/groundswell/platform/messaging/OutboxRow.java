package org.groundswell.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A page in the outbox: its events' bytes, or the source and range from which they are read. */
record OutboxRow(
        long id,
        Instant publishedAt,
        String correlationId,
        @Nullable String traceparent,
        byte @Nullable [] page,
        @Nullable String source,
        @Nullable String range) {}
