package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.groundswell.notification.deliveries.claims.SenderIdentity.Sender;
import org.groundswell.notification.deliveries.claims.SettleClaim.Settled;
import org.groundswell.platform.data.Backoff;
import org.groundswell.platform.data.SqlState;
import org.jboss.logging.Logger;

/**
 * What became of letters is known to this process alone, so it tries for minutes to write it down. Where it can't, it gives up
 * its name, and they are in doubt.
 */
@ApplicationScoped
class SettleStubbornly {

    private static final Logger LOG = Logger.getLogger(SettleStubbornly.class);
    private static final int MOST_TRIES = 40;

    private final SettleClaim settle;
    private final SenderIdentity identity;

    SettleStubbornly(SettleClaim settle, SenderIdentity identity) {
        this.settle = settle;
        this.identity = identity;
    }

    void settle(UUID claim, Sender sender, List<Settled> all) {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
        for (int tries = 1; ; tries++) {
            try {
                settle.settle(claim, sender.id(), all);
                return;
            } catch (RuntimeException e) {
                if (tries == MOST_TRIES || !pause(backoff)) {
                    identity.giveUp(sender);
                    throw e;
                }
                LOG.warnf(
                        "What became of %d letters can't be written down yet: SQLSTATE %s, %s",
                        all.size(), SqlState.of(e).orElse("none"), e.getClass().getSimpleName());
            }
        }
    }

    /** False where this process is being stopped. */
    private static boolean pause(Backoff backoff) {
        try {
            Thread.sleep(backoff.next());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
