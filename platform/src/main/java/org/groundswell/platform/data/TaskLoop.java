package org.groundswell.platform.data;

import java.time.Duration;
import java.util.function.Supplier;
import org.groundswell.platform.http.Correlation;
import org.jboss.logging.Logger;

/** Calls one task again and again in one thread until it is stopped. */
final class TaskLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(TaskLoop.class);

    private final String name;
    private final Supplier<Duration> step;
    private final Signal signal;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(30));
    private volatile boolean stopped;

    /** @param step does a piece of work and says how long to wait before the next one */
    TaskLoop(String name, Supplier<Duration> step, Signal signal) {
        this.name = name;
        this.step = step;
        this.signal = signal;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                work();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped = true;
        signal.raise();
    }

    private void work() throws InterruptedException {
        try {
            Duration pause = Correlation.withNewId(step);
            backoff.reset();
            signal.await(pause);
        } catch (RuntimeException e) {
            if (stopped) {
                LOG.debugf(e, "Task %s was stopped in its work", name);
                return;
            }
            Duration pause = backoff.next();
            LOG.errorf(e, "Task %s failed and is tried again in %s", name, pause);
            sitOut(pause);
        }
    }

    /** Wake-ups do not shorten it: under load there are many, and what failed would be tried as often. */
    private void sitOut(Duration pause) throws InterruptedException {
        long until = System.nanoTime() + pause.toNanos();
        while (!stopped && System.nanoTime() < until) {
            signal.await(Duration.ofNanos(until - System.nanoTime()));
        }
    }
}
