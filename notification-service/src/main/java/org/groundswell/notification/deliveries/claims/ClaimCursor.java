package org.groundswell.notification.deliveries.claims;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How far the deliveries of one call to action and channel have been claimed by this process. Ids begin with the time at which
 * they were made, but two transactions commit in any order: so before it rests, the cursor goes back to where nothing can have
 * committed late, and now and then to the beginning. Its rests grow while nothing comes, so that an idle campaign costs the
 * database little.
 */
final class ClaimCursor {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int BITS_BELOW_TIME = 16;
    /** A server's clock is put right in smaller steps. */
    private static final Duration CLOCK_STEP = Duration.ofMillis(250);

    private static final long SHORT_REST_NANOS = Duration.ofMillis(400).toNanos();
    private static final long LONG_REST_NANOS = Duration.ofMillis(1600).toNanos();
    /** Looking from the beginning takes at most this part of the time. */
    private static final int SWEEP_SHARE = 20;

    private final Supplier<Instant> allCommittedBefore;
    private final long sweepNanos;

    private UUID position = BEGINNING;
    /** Below it no delivery can appear any more, and none was left. */
    private UUID complete = BEGINNING;
    /** What {@link #complete} becomes when a look that begins now finds nothing. */
    private UUID committed = BEGINNING;

    private int restarts;
    private boolean sweeping;
    private long sweptAt = System.nanoTime();
    private long nextSweepNanos;
    private long restNanos = SHORT_REST_NANOS;
    private long restUntil = sweptAt;

    /**
     * @param allCommittedBefore tells a time before which every delivery that exists can be seen: by the database's clock, as the
     *     ids are
     */
    ClaimCursor(Supplier<Instant> allCommittedBefore, Duration sweepEvery) {
        this.allCommittedBefore = allCommittedBefore;
        this.sweepNanos = sweepEvery.toNanos();
        this.nextSweepNanos = sweepNanos;
    }

    /**
     * One look ahead.
     *
     * @param after from here
     * @param committed below it, the look sees every delivery
     * @param restarts as many there had been when it began
     */
    record Look(UUID after, UUID committed, int restarts) {}

    synchronized Look look() {
        return new Look(position, committed, restarts);
    }

    synchronized void advance(UUID last) {
        restNanos = SHORT_REST_NANOS;
        position = later(last, position);
    }

    /**
     * The look found nothing.
     *
     * @return true where the cursor went back, so that it is worth looking again
     */
    synchronized boolean goBack(Look look) {
        long now = System.nanoTime();
        if (look.restarts() != restarts || compare(look.after(), complete) > 0) {
            position = complete;
            return true;
        }
        complete = later(look.committed(), complete);
        committed = firstIdAt(allCommittedBefore.get().minus(CLOCK_STEP));
        if (sweeping) {
            sweeping = false;
            nextSweepNanos = Math.max(sweepNanos, SWEEP_SHARE * (now - sweptAt));
        } else if (now - sweptAt > nextSweepNanos) {
            sweeping = true;
            sweptAt = now;
            position = BEGINNING;
            return true;
        }
        position = complete;
        rest();
        return false;
    }

    synchronized void rest() {
        restUntil = System.nanoTime() + restNanos;
        restNanos = Math.min(2 * restNanos, LONG_REST_NANOS);
    }

    /** Nothing was found a moment ago: several threads need not look one after another. */
    synchronized boolean isResting() {
        return restUntil - System.nanoTime() > 0;
    }

    /** Something may lie behind, whatever the time. */
    synchronized void restart() {
        restarts++;
        position = BEGINNING;
        complete = BEGINNING;
        committed = BEGINNING;
    }

    private static UUID firstIdAt(Instant time) {
        return new UUID(time.toEpochMilli() << BITS_BELOW_TIME, 0);
    }

    private static UUID later(UUID a, UUID b) {
        return compare(a, b) > 0 ? a : b;
    }

    /** PostgreSQL orders UUIDs by their bytes, Java's own compareTo by signed halves. */
    private static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
