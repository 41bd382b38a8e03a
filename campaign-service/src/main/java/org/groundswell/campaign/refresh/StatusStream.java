package org.groundswell.campaign.refresh;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.PersonClaims;
import org.jspecify.annotations.Nullable;

/** The stream of one open page. What it can't take at once is left out: the next news says all that was left out. */
final class StatusStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Then the browser connects again: a stream that a proxy has silently dropped does not stay in our list for ever. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final UUID campaignId;
    private final UUID sessionId;
    private final SseEventSink sink;
    private final Sse sse;
    private final StatusListener listener;
    private final long openedAt;

    private CompletionStage<?> sending = CompletableFuture.completedFuture(null);
    private long lastSentAt;
    private long nextTellingAt;
    private @Nullable String lastWord;

    /** @param now as {@link System#nanoTime}: real time, which a demo does not move */
    StatusStream(UUID campaignId, UUID sessionId, SseEventSink sink, Sse sse, StatusListener listener, long now) {
        this.campaignId = campaignId;
        this.sessionId = sessionId;
        this.sink = sink;
        this.sse = sse;
        this.listener = listener;
        this.openedAt = now;
        this.lastSentAt = now;
        this.nextTellingAt = now;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID sessionId() {
        return sessionId;
    }

    boolean isClosed() {
        return sink.isClosed();
    }

    /** Whether the word for the campaign's revision is new, and it is time to say so. */
    synchronized boolean wants(String word, long now) {
        return !word.equals(lastWord) && now - nextTellingAt >= 0 && isIdle();
    }

    synchronized void tell(String word, PersonClaims reader, long now) {
        try {
            send(listener.changed(word, reader), now);
            lastWord = word;
        } catch (ProblemException e) {
            sink.close();
        }
    }

    synchronized void waitFor(Duration pace, long now) {
        nextTellingAt = now + pace.toNanos();
    }

    /** Sends a heartbeat where nothing was sent for long. */
    synchronized void rest(long now) {
        if (now - openedAt > LONGEST.toNanos()) {
            sink.close();
        } else if (now - lastSentAt > HEARTBEAT.toNanos() && isIdle()) {
            send(sse.newEventBuilder().comment("still here").build(), now);
        }
    }

    private boolean isIdle() {
        return sending.toCompletableFuture().isDone();
    }

    void close() {
        sink.close();
    }

    private void send(OutboundSseEvent event, long now) {
        lastSentAt = now;
        try {
            sending = sink.send(event).exceptionally(gone -> {
                sink.close();
                return null;
            });
        } catch (IllegalStateException leftMeanwhile) {
            sink.close();
        }
    }
}
