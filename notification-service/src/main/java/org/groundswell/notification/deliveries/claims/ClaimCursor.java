package org.groundswell.notification.deliveries.claims;

import java.time.Duration;
import java.util.UUID;

/**
 * How far the deliveries of one call to action and channel have been claimed by this process. Ids begin with the time at which
 * they were made, but two transactions commit in any order: so before it rests, the cursor goes back a little once, and now and
 * then to the beginning. Its rests grow while nothing comes, so that an idle campaign costs the database little.
 */
final class ClaimCursor {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final long LATE_COMMIT_MILLIS = 30_000;
    private static final int BITS_BELOW_TIME = 16;

    private static final long SHORT_REST_NANOS = Duration.ofMillis(400).toNanos();
    private static final long LONG_REST_NANOS = Duration.ofMillis(1600).toNanos();

    private final long sweepNanos;
    private UUID position = BEGINNING;
    private boolean foundSome;
    private long sweptAt = System.nanoTime();
    private long restNanos = SHORT_REST_NANOS;
    private long restUntil = sweptAt;

    ClaimCursor(Duration sweepEvery) {
        this.sweepNanos = sweepEvery.toNanos();
    }

    synchronized UUID position() {
        return position;
    }

    synchronized void advance(UUID last) {
        foundSome = true;
        restNanos = SHORT_REST_NANOS;
        if (compare(last, position) > 0) {
            position = last;
        }
    }

    /** Nothing lies ahead. Returns true where it went back, so that it is worth looking again. */
    synchronized boolean goBack() {
        long now = System.nanoTime();
        if (now - sweptAt > sweepNanos) {
            sweptAt = now;
            foundSome = false;
            position = BEGINNING;
            return true;
        }
        if (foundSome) {
            foundSome = false;
            position = earlier(position);
            return true;
        }
        restUntil = now + restNanos;
        restNanos = Math.min(2 * restNanos, LONG_REST_NANOS);
        return false;
    }

    /** Nothing was found a moment ago: several threads need not look one after another. */
    synchronized boolean isResting() {
        return restUntil - System.nanoTime() > 0;
    }

    /** Something may lie behind, whatever the time. */
    synchronized void restart() {
        position = BEGINNING;
    }

    private static UUID earlier(UUID id) {
        long millis = id.getMostSignificantBits() >>> BITS_BELOW_TIME;
        return new UUID(Math.max(0, millis - LATE_COMMIT_MILLIS) << BITS_BELOW_TIME, 0);
    }

    /** PostgreSQL orders UUIDs by their bytes, Java's own compareTo by signed halves. */
    private static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
