package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.platform.data.AdvisoryLocks;
import org.groundswell.platform.faults.PlantedFaults;
import org.jboss.logging.Logger;

/**
 * What a sender that is gone had in its hands may have been sent, or not: it is in doubt, is shown, and is never sent again by
 * itself.
 */
@ApplicationScoped
class EndLostClaims {

    private static final Logger LOG = Logger.getLogger(EndLostClaims.class);

    /** Planted by the test of guarantee 5: then what is in doubt is sent again. */
    private static final String FAULT_SENT_AGAIN = "lost-claim-sent-again";

    private final ClaimTable claims;
    private final GivenBack givenBack;
    private final DeliveryTransitions transitions;
    private final AdvisoryLocks locks;
    private final Clock clock;

    EndLostClaims(
            ClaimTable claims, GivenBack givenBack, DeliveryTransitions transitions, AdvisoryLocks locks, Clock clock) {
        this.claims = claims;
        this.givenBack = givenBack;
        this.transitions = transitions;
        this.locks = locks;
        this.clock = clock;
    }

    @Transactional
    void ifGone(UUID sender) {
        if (!locks.tryExclusive(SenderIdentity.lockName(sender))) {
            return;
        }
        Instant now = clock.instant();
        List<UUID> inItsHands = claims.endAll(sender);
        if (PlantedFaults.on(FAULT_SENT_AGAIN)) {
            givenBack.giveBack(
                    sender,
                    inItsHands.stream()
                            .map(id -> GivenBack.Row.untried(id, now))
                            .toList());
            return;
        }
        List<UUID> inDoubt = transitions.apply(inItsHands.stream()
                .sorted()
                .map(id -> Transition.inDoubt(id, "sender_lost", null, now))
                .toList());
        LOG.warnf("A sender is gone: %d deliveries are in doubt", inDoubt.size());
    }
}
