package org.groundswell.platform.data;

import java.time.Duration;

/** How long to wait after the n-th failure in a row: twice as long each time, up to a bound. Not thread-safe. */
public final class Backoff {

    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private int failures;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** Counts a failure. */
    public Duration next() {
        Duration wait = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    public void reset() {
        failures = 0;
    }
}
