package org.groundswell.notification.deliveries.claims;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.notification.deliveries.claims.SenderIdentity.Sender;
import org.groundswell.notification.deliveries.claims.SettleClaim.Settled;
import org.groundswell.platform.data.LockHold;

/** Deliveries in our hands, and the locks that keep others from stopping them meanwhile. Used by one thread. */
public final class Claim implements AutoCloseable {

    private static final long LOOK_EVERY = Duration.ofMillis(100).toNanos();

    private final UUID id;
    private final Sender sender;
    private final List<ClaimedDelivery> deliveries;
    private final LockHold hold;
    private final SettleClaim settle;
    private long lookedAt = System.nanoTime();
    private boolean over;

    Claim(UUID id, Sender sender, List<ClaimedDelivery> deliveries, LockHold hold, SettleClaim settle) {
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

    /**
     * Writes down what became of each, in one transaction of its own.
     *
     * @param outcomes by delivery; one that is missing was not tried
     */
    public void settle(Map<UUID, Outcome> outcomes) {
        Outcome untried = new Outcome.NotTried();
        settle.settle(
                id,
                sender.id(),
                deliveries.stream()
                        .map(delivery -> new Settled(delivery, outcomes.getOrDefault(delivery.id(), untried)))
                        .toList());
    }

    /** Frees the locks. */
    @Override
    public void close() {
        hold.close();
    }
}
