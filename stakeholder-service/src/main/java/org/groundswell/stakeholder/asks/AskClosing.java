package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.AskEvent.AskWithdrawn;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.progress.ProgressDeltas;
import org.groundswell.platform.time.OrganisationZone;
import org.jdbi.v3.core.Jdbi;

/**
 * Closes asks, each at most once, in the caller's transaction: counts it, and tells notification-service to let go of what is
 * pending. An ask that is closed already keeps its reason and is not in the answer.
 */
@ApplicationScoped
public class AskClosing {

    private final Jdbi jdbi;
    private final ProgressDeltas progress;
    private final Outbox outbox;
    private final OrganisationZone zone;

    AskClosing(Jdbi jdbi, ProgressDeltas progress, Outbox outbox, OrganisationZone zone) {
        this.jdbi = jdbi;
        this.progress = progress;
        this.outbox = outbox;
        this.zone = zone;
    }

    /** Closes these asks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> close(Collection<UUID> askIds, ClosingReason reason, Instant at) {
        return close("a.id = ANY (:ids)", askIds, reason, at);
    }

    /** Closes every ask of these stakeholders: an opt-out, a suppression, an erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> closeAllOf(Collection<UUID> stakeholderIds, ClosingReason reason, Instant at) {
        return close("a.stakeholder_id = ANY (:ids)", stakeholderIds, reason, at);
    }

    private List<Ask> close(String which, Collection<UUID> ids, ClosingReason reason, Instant at) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Ask> closed = update(which, ids, reason, at);
        LocalDate day = zone.dayOf(at);
        progress.append(closed.stream()
                .map(ask -> AskDelta.of(ask, Milestone.closed(reason), day))
                .toList());
        outbox.publish(
                Topic.STAKEHOLDER_ASKS,
                closed.stream()
                        .map(ask -> new AskWithdrawn(ask.id(), ask.campaignId(), ask.callToActionId(), reason, at))
                        .toList());
        return closed;
    }

    private List<Ask> update(String which, Collection<UUID> ids, ClosingReason reason, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH open AS (
                            SELECT a.id, c.campaign_id
                            FROM ask a
                            JOIN call_to_action c ON c.id = a.call_to_action_id
                            WHERE %s AND a.closed_at IS NULL
                            ORDER BY a.id
                            FOR UPDATE OF a
                        )
                        UPDATE ask a
                        SET closed_at = :at, closed_reason = :reason
                        FROM open c
                        WHERE a.id = c.id AND a.closed_at IS NULL
                        RETURNING %s
                        """.formatted(which, AskRow.COLUMNS))
                .bindArray("ids", UUID.class, ids)
                .bind("at", at)
                .bind("reason", reason)
                .mapTo(Ask.class)
                .list());
    }
}
