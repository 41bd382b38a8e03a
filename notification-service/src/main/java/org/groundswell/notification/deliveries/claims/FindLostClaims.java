package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.groundswell.platform.data.SingletonTask;

/** Looks for claims whose sender is gone. */
@ApplicationScoped
class FindLostClaims implements SingletonTask {

    private final ClaimTable claims;
    private final EndLostClaims end;

    FindLostClaims(ClaimTable claims, EndLostClaims end) {
        this.claims = claims;
        this.end = end;
    }

    @Override
    public String name() {
        return "lost-claims";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean runOnce() {
        for (UUID sender : claims.senders()) {
            end.ifGone(sender);
        }
        return false;
    }
}
