package org.groundswell.platform.data;

import java.time.Duration;
import java.util.List;

/** Threads of their own for loops that live as long as the service. */
public final class BackgroundThreads {

    private BackgroundThreads() {}

    public static Thread start(String name, Runnable loop) {
        return Thread.ofPlatform().name(name).daemon(true).start(loop);
    }

    /** Waits until the threads have ended, all together no longer than this; those still at work are then interrupted. */
    public static void join(List<Thread> threads, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        try {
            for (Thread thread : threads) {
                Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
                if (!thread.join(left)) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }
}
