package org.groundswell.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.platform.progress.ProgressDelta;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Puts people's changes on the days on which they happened, in the organisation's zone. */
@ApplicationScoped
class ReachDays {

    private final OrganisationZone zone;

    ReachDays(OrganisationZone zone) {
        this.zone = zone;
    }

    List<ProgressDelta> deltas(List<ReachChange> changes) {
        List<ProgressDelta> deltas = new ArrayList<>();
        for (ReachChange change : changes) {
            setOnce(change, (milestone, at) -> deltas.add(delta(change, milestone, at, 1)));
            mayGoBack(
                    change, (milestone, people) -> deltas.add(delta(change, milestone, change.lastChangeAt(), people)));
        }
        return deltas;
    }

    private static void setOnce(ReachChange change, BiConsumer<String, Instant> count) {
        if (change.oldSentAt() == null && change.sentAt() != null) {
            count.accept(Milestone.SENT, change.sentAt());
        }
        if (change.oldReachedAt() == null && change.reachedAt() != null) {
            count.accept(Milestone.REACHED, change.reachedAt());
        }
        if (!change.oldKnowable() && change.knowable()) {
            count.accept(Milestone.REACH_KNOWABLE, change.lastChangeAt());
        }
    }

    private static void mayGoBack(ReachChange change, BiConsumer<String, Integer> count) {
        if (change.oldInDoubt() != change.inDoubt()) {
            count.accept(Milestone.IN_DOUBT, change.inDoubt() ? 1 : -1);
        }
        if (!Objects.equals(change.oldUndeliverable(), change.undeliverable())) {
            undeliverable(change.oldUndeliverable(), -1, count);
            undeliverable(change.undeliverable(), 1, count);
        }
    }

    private static void undeliverable(@Nullable String reason, int people, BiConsumer<String, Integer> count) {
        if (reason != null) {
            count.accept(Milestone.undeliverable(Coded.of(UndeliverableReason.class, reason)), people);
        }
    }

    private ProgressDelta delta(ReachChange change, String milestone, Instant at, int people) {
        return new ProgressDelta(
                change.campaignId(),
                change.callToActionId(),
                change.kind(),
                change.market(),
                zone.dayOf(at),
                milestone,
                people,
                (long) people * change.coveredLives());
    }
}
