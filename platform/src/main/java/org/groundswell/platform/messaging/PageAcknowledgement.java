package org.groundswell.platform.messaging;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Counts the acknowledgements of a page's records: one object a page instead of a future an event. */
final class PageAcknowledgement implements Callback {

    private final long pageId;
    private final int events;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile @Nullable Exception failure;

    PageAcknowledgement(long pageId, int events) {
        this.pageId = pageId;
        this.events = events;
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception exception) {
        if (exception == null) {
            acknowledged.incrementAndGet();
        } else {
            failure = exception;
        }
    }

    long pageId() {
        return pageId;
    }

    boolean isComplete() {
        return failure == null && acknowledged.get() == events;
    }

    @Nullable
    Exception failure() {
        return failure;
    }
}
