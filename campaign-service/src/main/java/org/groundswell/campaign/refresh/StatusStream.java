package org.groundswell.campaign.refresh;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The stream of one open page. What it can't take at once is dropped: the next refresh says all that the dropped one said. */
final class StatusStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Then the browser connects again, and it is looked at once more whether the person may still see the campaign. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final UUID campaignId;
    private final SseEventSink sink;
    private final Sse sse;
    private final long openedAt;

    private CompletionStage<?> sending = CompletableFuture.completedFuture(null);
    private long lastSentAt;
    private @Nullable String lastRevision;

    /** @param now as {@link System#nanoTime}: real time, which a demo does not move */
    StatusStream(UUID campaignId, SseEventSink sink, Sse sse, long now) {
        this.campaignId = campaignId;
        this.sink = sink;
        this.sse = sse;
        this.openedAt = now;
        this.lastSentAt = now;
    }

    UUID campaignId() {
        return campaignId;
    }

    boolean isClosed() {
        return sink.isClosed();
    }

    /** Sends a refresh where the revision is new, a heartbeat where nothing was sent for long. */
    synchronized void tick(String revision, long now) {
        if (now - openedAt > LONGEST.toNanos()) {
            sink.close();
        } else if (!sending.toCompletableFuture().isDone()) {
            return;
        } else if (!revision.equals(lastRevision)) {
            lastRevision = revision;
            send(refresh(revision), now);
        } else if (now - lastSentAt > HEARTBEAT.toNanos()) {
            send(sse.newEventBuilder().comment("still here").build(), now);
        }
    }

    void close() {
        sink.close();
    }

    private OutboundSseEvent refresh(String revision) {
        return sse.newEventBuilder()
                .name("refresh")
                .reconnectDelay(3_000)
                .data(revision)
                .build();
    }

    private void send(OutboundSseEvent event, long now) {
        lastSentAt = now;
        sending = sink.send(event).exceptionally(gone -> {
            sink.close();
            return null;
        });
    }
}
