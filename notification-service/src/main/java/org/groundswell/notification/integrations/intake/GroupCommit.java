package org.groundswell.notification.integrations.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.groundswell.platform.data.SqlState;
import org.jboss.logging.Logger;

/**
 * Events that come one a request share commits: whoever arrives within a few milliseconds goes into one transaction. Each
 * caller is told once the commit that holds its event is done. The queue is bounded: beyond it, callers are asked
 * to come back.
 */
@ApplicationScoped
class GroupCommit {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    /** While one commits, the other gathers. */
    private static final int COMMITTERS = 2;

    private static final int SECONDS_TO_COMMIT = 30;

    private record Waiting(Incoming event, CompletableFuture<Receipt> receipt) {}

    private final KeepObservations keepObservations;
    private final IntakeConfig config;
    private final BlockingQueue<Waiting> queue;
    private final Lock gathering = new ReentrantLock();
    private final List<Thread> committers = new ArrayList<>();
    private volatile boolean open = true;

    GroupCommit(KeepObservations keepObservations, IntakeConfig config) {
        this.keepObservations = keepObservations;
        this.config = config;
        this.queue = new ArrayBlockingQueue<>(config.waiting());
    }

    /**
     * The receipt comes once the event is committed, on the thread that committed it; or {@link IntakeBusy} where the commit does
     * not come.
     *
     * @throws IntakeBusy where too many wait already
     */
    CompletionStage<Receipt> keep(Incoming event) {
        Waiting waiting = new Waiting(event, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) {
            throw IntakeBusy.tooManyWait();
        }
        return waiting.receipt()
                .orTimeout(SECONDS_TO_COMMIT, TimeUnit.SECONDS)
                .exceptionallyCompose(
                        e -> CompletableFuture.failedFuture(e instanceof TimeoutException ? IntakeBusy.noCommit() : e));
    }

    void start(@Observes StartupEvent started) {
        for (int i = 0; i < COMMITTERS; i++) {
            committers.add(
                    Thread.ofPlatform().name("intake-commit-" + i).daemon().start(this::commitUntilClosed));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        open = false;
        committers.forEach(Thread::interrupt);
    }

    private void commitUntilClosed() {
        while (open) {
            try {
                List<Waiting> group = nextGroup();
                if (!group.isEmpty()) {
                    commit(group);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** One at a time: two that gather at once would share what comes, and make twice the commits. */
    private List<Waiting> nextGroup() throws InterruptedException {
        gathering.lockInterruptibly();
        try {
            return gather();
        } finally {
            gathering.unlock();
        }
    }

    private List<Waiting> gather() throws InterruptedException {
        List<Waiting> group = new ArrayList<>();
        Waiting first = queue.poll(1, TimeUnit.SECONDS);
        if (first == null) {
            return group;
        }
        group.add(first);
        long until = System.nanoTime() + config.commitWindow().toNanos();
        while (group.size() < config.commitSize()) {
            Waiting next = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return group;
            }
            group.add(next);
            queue.drainTo(group, config.commitSize() - group.size());
        }
        return group;
    }

    private void commit(List<Waiting> group) {
        try {
            List<Receipt> receipts =
                    keepObservations.keep(group.stream().map(Waiting::event).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).receipt().complete(receipts.get(i));
            }
        } catch (RuntimeException e) {
            fail(group, e);
        }
    }

    /** One event must not be refused for its neighbour's fault: then each gets a transaction of its own. */
    private void fail(List<Waiting> group, RuntimeException reason) {
        if (group.size() > 1 && SqlState.isFaultOfData(reason)) {
            group.forEach(one -> commit(List.of(one)));
        } else {
            LOG.warnf("%d events could not be kept: %s", group.size(), reason);
            group.forEach(one -> one.receipt().completeExceptionally(reason));
        }
    }
}
