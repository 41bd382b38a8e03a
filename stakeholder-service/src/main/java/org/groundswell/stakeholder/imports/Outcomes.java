package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a request wait a little for what a thread of this process does for it. */
@ApplicationScoped
class Outcomes {

    private final Map<UUID, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

    /** Begins the work and waits until it has ended, though no longer than this. Where another instance does it, all of this. */
    void await(UUID id, Duration longest, Runnable begin) {
        CompletableFuture<Void> end = awaited.computeIfAbsent(id, key -> new CompletableFuture<>());
        try {
            begin.run();
            end.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException stillRunning) {
            // The caller is told the state as it is, and asks again.
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            awaited.remove(id, end);
        }
    }

    void ended(UUID id) {
        CompletableFuture<Void> end = awaited.remove(id);
        if (end != null) {
            end.complete(null);
        }
    }
}
