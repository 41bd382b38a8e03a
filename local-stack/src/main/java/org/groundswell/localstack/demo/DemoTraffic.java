package org.groundswell.localstack.demo;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.groundswell.localstack.api.ApiRefused;

/** Ten minutes in which the page moves: every second or two somebody acts. Stops by itself. */
public final class DemoTraffic implements Runnable {

    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private final DemoPublic everybody;
    private final String campaignId;
    private final Clock clock;

    DemoTraffic(DemoPublic everybody, String campaignId, Clock clock) {
        this.everybody = everybody;
        this.campaignId = campaignId;
        this.clock = clock;
    }

    public String campaignId() {
        return campaignId;
    }

    @Override
    public void run() {
        long end = System.nanoTime() + LENGTH.toNanos();
        for (int number = 1; System.nanoTime() < end && !Thread.currentThread().isInterrupted(); number++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            try {
                if (!everybody.somebodyActs(clock.instant(), number)) {
                    return;
                }
            } catch (ApiRefused | UncheckedIOException stopping) {
                return;
            }
        }
    }
}
