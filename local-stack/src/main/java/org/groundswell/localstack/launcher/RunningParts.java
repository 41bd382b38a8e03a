package org.groundswell.localstack.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What has been started, until it is stopped: first who uses the others. */
final class RunningParts {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    private static final long PAUSE_MILLIS = 100;

    private final List<Part> running = new ArrayList<>();
    private final Sentinel sentinel;
    private final Progress progress;
    private boolean stopping;

    RunningParts(Sentinel sentinel, Progress progress) {
        this.sentinel = sentinel;
        this.progress = progress;
    }

    /** @throws PartFailed if it cannot be started */
    void start(Part part) {
        try {
            part.start();
        } catch (RuntimeException e) {
            throw PartFailed.atStart(part, e);
        }
        if (!isWanted(part)) {
            part.stop();
        }
    }

    private synchronized boolean isWanted(Part part) {
        if (!stopping) {
            running.add(part);
            sentinel.watch(part);
        }
        return !stopping;
    }

    /** @throws PartFailed if any part ends meanwhile, or if this one takes two minutes */
    void awaitReady(Part part, BooleanSupplier ready) throws InterruptedException {
        long begin = System.nanoTime();
        while (!ready.getAsBoolean()) {
            firstEnded().ifPresent(ended -> {
                throw PartFailed.ended(ended);
            });
            if (System.nanoTime() - begin > READY_WITHIN.toNanos()) {
                throw PartFailed.notReady(part, READY_WITHIN);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        progress.happened(part, "is ready");
    }

    /** Waits as long as all is well. */
    Part awaitFirstEnd() throws InterruptedException {
        Optional<Part> ended = firstEnded();
        while (ended.isEmpty()) {
            Thread.sleep(PAUSE_MILLIS);
            ended = firstEnded();
        }
        return ended.get();
    }

    private synchronized Optional<Part> firstEnded() {
        return running.stream().filter(part -> !part.isAlive()).findFirst();
    }

    /** On purpose: it is not missed. */
    synchronized void kill(Part part) {
        running.remove(part);
        part.kill();
    }

    void stopAll() {
        for (Part.Rank rank : Part.Rank.values()) {
            List<Thread> stops = leaving(rank).stream()
                    .map(part -> Thread.ofVirtual().start(() -> stop(part)))
                    .toList();
            for (Thread stop : stops) {
                try {
                    stop.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private synchronized List<Part> leaving(Part.Rank rank) {
        stopping = true;
        List<Part> leaving =
                running.stream().filter(part -> part.rank() == rank).toList();
        running.removeAll(leaving);
        return leaving;
    }

    private void stop(Part part) {
        if (part.isAlive()) {
            long begin = System.nanoTime();
            part.stop();
            progress.happened(part, String.format(Locale.ROOT, "stopped in %.1f s", (System.nanoTime() - begin) / 1e9));
        }
    }
}
