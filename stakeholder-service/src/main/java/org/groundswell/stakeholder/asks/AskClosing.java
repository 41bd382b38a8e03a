package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.ClosingReason;

/**
 * Closes asks, each at most once, in the caller's transaction: counts it, and tells notification-service to let go of what is
 * pending. An ask that is closed already keeps its reason and is not in the answer.
 */
@ApplicationScoped
public class AskClosing {

    /** Closes these asks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> close(Collection<UUID> askIds, ClosingReason reason, Instant at) {
        throw new UnsupportedOperationException("lands with the platform's outbox");
    }

    /** Closes every ask of these stakeholders: an opt-out, a suppression, an erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> closeAllOf(Collection<UUID> stakeholderIds, ClosingReason reason, Instant at) {
        throw new UnsupportedOperationException("lands with the platform's outbox");
    }
}
