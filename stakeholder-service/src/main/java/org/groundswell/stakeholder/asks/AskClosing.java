package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Clock clock;

    AskClosing(Jdbi jdbi, ProgressDeltas progress, Outbox outbox, OrganisationZone zone, Clock clock) {
        this.jdbi = jdbi;
        this.progress = progress;
        this.outbox = outbox;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Closes these asks.
     *
     * @param askIds each with when its closing happened, as somebody says: kept and counted at no earlier time than its release
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> close(Map<UUID, Instant> askIds, ClosingReason reason) {
        return close("id", askIds, reason);
    }

    /** Closes every ask of these stakeholders: an opt-out, a suppression, an erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ask> closeAllOf(Map<UUID, Instant> stakeholderIds, ClosingReason reason) {
        return close("stakeholder_id", stakeholderIds, reason);
    }

    private List<Ask> close(String column, Map<UUID, Instant> times, ClosingReason reason) {
        if (times.isEmpty()) {
            return List.of();
        }
        List<Ask> closed = update(column, times, reason);
        progress.append(closed.stream()
                .map(ask -> AskDelta.of(ask, Milestone.closed(reason), zone.dayOf(closedAt(ask))))
                .toList());
        outbox.publish(
                Topic.STAKEHOLDER_ASKS,
                closed.stream()
                        .map(ask -> new AskWithdrawn(
                                ask.id(), ask.campaignId(), ask.callToActionId(), reason, closedAt(ask)))
                        .toList());
        return closed;
    }

    private static Instant closedAt(Ask ask) {
        return Objects.requireNonNull(ask.closedAt());
    }

    /** Rows are locked in the order of their ids, so that two batches can't wait for each other. */
    private List<Ask> update(String column, Map<UUID, Instant> times, ClosingReason reason) {
        List<Map.Entry<UUID, Instant>> said = List.copyOf(times.entrySet());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH open AS (
                            SELECT a.id, c.campaign_id,
                                   least(greatest(said.at, a.frozen_at, c.released_at), greatest(:now, a.frozen_at)) AS at
                            FROM unnest(:ids, :times) AS said (id, at)
                            JOIN ask a ON a.%s = said.id
                            JOIN call_to_action c ON c.id = a.call_to_action_id
                            WHERE a.closed_at IS NULL
                            ORDER BY a.id
                            FOR UPDATE OF a
                        )
                        UPDATE ask a
                        SET closed_at = c.at, closed_reason = :reason
                        FROM open c
                        WHERE a.id = c.id AND a.closed_at IS NULL
                        RETURNING %s
                        """.formatted(column, AskRow.COLUMNS))
                .bindArray(
                        "ids", UUID.class, said.stream().map(Map.Entry::getKey).toList())
                .bindArray(
                        "times",
                        Instant.class,
                        said.stream().map(Map.Entry::getValue).toList())
                .bind("now", clock.instant())
                .bind("reason", reason)
                .mapTo(Ask.class)
                .list());
    }
}
