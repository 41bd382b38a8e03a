package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.progress.ProgressDelta;
import org.groundswell.platform.progress.ProgressDeltas;
import org.groundswell.platform.time.OrganisationZone;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes back what has not gone out when a call to action ends: asks that were never released are deleted, as if nobody had
 * thought of them; released ones that were still waiting for their page are closed as withdrawn, since they were counted.
 */
@ApplicationScoped
class WithdrawUnreleased {

    private final Jdbi jdbi;
    private final FreezeTable freezes;
    private final ReleaseTable releases;
    private final ProgressDeltas progress;
    private final OrganisationZone zone;

    WithdrawUnreleased(
            Jdbi jdbi, FreezeTable freezes, ReleaseTable releases, ProgressDeltas progress, OrganisationZone zone) {
        this.jdbi = jdbi;
        this.freezes = freezes;
        this.releases = releases;
        this.progress = progress;
        this.zone = zone;
    }

    private record Closed(
            StakeholderKind kind, String market, ClosingReason reason, LocalDate day, long people, long lives) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID campaignId, UUID callToActionId, Instant at) {
        append(campaignId, callToActionId, closedBeforeRelease(callToActionId), -1);
        freezes.forgetUnreleased(callToActionId);
        append(campaignId, callToActionId, closeWaiting(callToActionId, at), 1);
        releases.finish(callToActionId, at);
    }

    /** Who opted out while the launch could be taken back was counted as closed, and is not asked at all now. */
    private List<Closed> closedBeforeRelease(UUID callToActionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.kind, a.market, a.closed_reason AS reason, (a.closed_at AT TIME ZONE :zone)::date AS day,
                               count(*) AS people, sum(a.covered_lives) AS lives
                        FROM audience_freeze f
                        JOIN ask a ON a.call_to_action_id = f.call_to_action_id AND a.id > f.from_id AND a.id <= f.to_id
                        WHERE f.call_to_action_id = :callToAction AND f.released_at IS NULL AND a.closed_at IS NOT NULL
                        GROUP BY a.kind, a.market, a.closed_reason, day
                        """)
                .bind("callToAction", callToActionId)
                .bind("zone", zone.zone().getId())
                .mapTo(Closed.class)
                .list());
    }

    private List<Closed> closeWaiting(UUID callToActionId, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH withdrawn AS (
                            UPDATE ask a
                            SET closed_at = :at, closed_reason = 'withdrawn'
                            FROM ask_release r
                            WHERE r.call_to_action_id = :callToAction AND r.step = 0 AND r.finished_at IS NULL
                              AND a.call_to_action_id = r.call_to_action_id AND a.id > r.cursor_id AND a.id <= r.to_id
                              AND a.closed_at IS NULL
                            RETURNING a.kind, a.market, a.closed_reason, a.covered_lives
                        )
                        SELECT kind, market, closed_reason AS reason, :day AS day, count(*) AS people, sum(covered_lives) AS lives
                        FROM withdrawn
                        GROUP BY kind, market, closed_reason
                        """)
                .bind("callToAction", callToActionId)
                .bind("at", at)
                .bind("day", zone.dayOf(at))
                .mapTo(Closed.class)
                .list());
    }

    private void append(UUID campaignId, UUID callToActionId, List<Closed> closed, int sign) {
        progress.append(closed.stream()
                .map(segment -> new ProgressDelta(
                        campaignId,
                        callToActionId,
                        segment.kind(),
                        segment.market(),
                        segment.day(),
                        Milestone.closed(segment.reason()),
                        sign * segment.people(),
                        sign * segment.lives()))
                .toList());
    }
}
