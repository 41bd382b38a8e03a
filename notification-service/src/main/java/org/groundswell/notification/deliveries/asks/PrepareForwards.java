package org.groundswell.notification.deliveries.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.contracts.AskEvent.ForwardRequested;
import org.groundswell.notification.deliveries.DeliveryTasks;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.data.Wakeups;

/** "Send it for me": a stakeholder's own letter is passed on once. */
@ApplicationScoped
class PrepareForwards {

    private final DeliveryInserts inserts;
    private final DeliveryTransitions transitions;
    private final SendingLocks locks;
    private final Wakeups wakeups;
    private final Clock clock;

    PrepareForwards(
            DeliveryInserts inserts,
            DeliveryTransitions transitions,
            SendingLocks locks,
            Wakeups wakeups,
            Clock clock) {
        this.inserts = inserts;
        this.transitions = transitions;
        this.locks = locks;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void of(List<ForwardRequested> requested) {
        if (requested.isEmpty()) {
            return;
        }
        locks.share(requested.stream().map(ForwardRequested::campaignId).collect(Collectors.toSet()));
        transitions.tell(inserts.insertForwards(requested, clock.instant()));
        wakeups.wake(DeliveryTasks.SENDERS);
    }
}
