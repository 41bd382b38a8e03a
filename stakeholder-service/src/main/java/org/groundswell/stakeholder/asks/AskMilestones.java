package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Sets what a stakeholder did, each milestone once and in any order, and counts it in the caller's transaction. A repeat
 * changes nothing and is not in the answer; so is an ask that does not exist.
 */
@ApplicationScoped
public class AskMilestones {

    /**
     * Something done about an ask.
     *
     * @param occurredAt when it happened, as somebody says; counted on its day, clamped to between request and receipt
     * @param receivedAt when we learned of it
     */
    public record Reported(UUID askId, Instant occurredAt, Instant receivedAt) {}

    /** @return the asks that had not acted before */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> acted(Collection<Reported> reports) {
        throw new UnsupportedOperationException("lands with the platform's progress deltas");
    }

    /** Who is confirmed has acted too, and is counted as both. @return the asks that had not been confirmed before */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> confirmed(Collection<Reported> reports) {
        throw new UnsupportedOperationException("lands with the platform's progress deltas");
    }
}
