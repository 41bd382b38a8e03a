package org.groundswell.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.progress.ProgressDeltas;

/**
 * Counts people, not messages: derives from all deliveries of an ask what the person's milestones are, and appends what that
 * changed to the progress. Joins the caller's transaction.
 */
@ApplicationScoped
class AskReach {

    private final AskReachRepository reaches;
    private final ProgressDeltas deltas;
    private final ReachDays days;

    AskReach(AskReachRepository reaches, ProgressDeltas deltas, ReachDays days) {
        this.reaches = reaches;
        this.deltas = deltas;
        this.days = days;
    }

    /** @param asks distinct and sorted, so that two callers can't wait for each other */
    void recount(List<UUID> asks) {
        if (asks.isEmpty()) {
            return;
        }
        List<ReachChange> changes = new ArrayList<>(reaches.insertNew(asks));
        Set<UUID> known = new HashSet<>(asks);
        changes.forEach(change -> known.remove(change.askId()));
        if (!known.isEmpty()) {
            // A statement of its own after the lock, so that it sees what the lock's last holder committed.
            List<UUID> locked = reaches.lock(known);
            changes.addAll(reaches.update(locked));
        }
        deltas.append(days.deltas(changes));
    }
}
