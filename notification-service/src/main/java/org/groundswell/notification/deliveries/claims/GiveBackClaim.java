package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends a claim of which nothing was begun. */
@ApplicationScoped
class GiveBackClaim {

    private final ClaimTable claims;
    private final GivenBack givenBack;
    private final Clock clock;

    GiveBackClaim(ClaimTable claims, GivenBack givenBack, Clock clock) {
        this.claims = claims;
        this.givenBack = givenBack;
        this.clock = clock;
    }

    @Transactional
    void giveBack(UUID claim, UUID sender) {
        Instant now = clock.instant();
        givenBack.giveBack(
                sender,
                claims.end(claim).stream()
                        .map(id -> GivenBack.Row.untried(id, now))
                        .toList());
    }
}
