package org.groundswell.notification.deliveries.claims;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.notification.deliveries.claims.SenderIdentity.Sender;
import org.groundswell.notification.deliveries.claims.SettleClaim.Settled;
import org.groundswell.platform.data.LockHold;

/**
 * Deliveries in our hands, and the locks that keep others from stopping them meanwhile. Used by one thread, which says before
 * each letter that it begins and after it what became of it; closing writes all of that down.
 */
public final class Claim implements AutoCloseable {

    private static final long LOOK_EVERY = Duration.ofMillis(100).toNanos();

    private final UUID id;
    private final Sender sender;
    private final List<ClaimedDelivery> deliveries;
    private final LockHold hold;
    private final SettleStubbornly settle;
    private final Map<UUID, Outcome> outcomes = new HashMap<>();
    private long lookedAt = System.nanoTime();
    private boolean over;

    Claim(UUID id, Sender sender, List<ClaimedDelivery> deliveries, LockHold hold, SettleStubbornly settle) {
        this.id = id;
        this.sender = sender;
        this.deliveries = deliveries;
        this.hold = hold;
        this.settle = settle;
    }

    public List<ClaimedDelivery> deliveries() {
        return deliveries;
    }

    /**
     * Whether the next letter may still go: not where somebody waits to stop the campaign or to withdraw a consent, nor where
     * the locks were lost. Asks the database at most every 100 ms.
     */
    public boolean mayGoOn() {
        long now = System.nanoTime();
        if (!over && now - lookedAt > LOOK_EVERY) {
            over = !sender.isAlive() || !hold.isHeld() || hold.isWanted();
            lookedAt = now;
        }
        return !over;
    }

    /** From now on it is in doubt, until {@link #became} says more. */
    public void begins(ClaimedDelivery delivery, Instant now) {
        became(delivery, new Outcome.InDoubt(now, "the sender failed in the middle of it"));
    }

    public void became(ClaimedDelivery delivery, Outcome outcome) {
        outcomes.put(delivery.id(), outcome);
    }

    /**
     * Writes down what became of each, in one transaction of its own, for which it waits where the database is away; those that
     * were not begun go back. Then frees the locks.
     */
    @Override
    public void close() {
        try (hold) {
            settle.settle(id, sender, deliveries.stream().map(this::settled).toList());
        }
    }

    private Settled settled(ClaimedDelivery delivery) {
        return new Settled(delivery, outcomes.getOrDefault(delivery.id(), new Outcome.NotTried()));
    }
}
