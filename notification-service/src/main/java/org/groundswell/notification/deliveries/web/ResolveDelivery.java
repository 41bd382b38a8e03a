package org.groundswell.notification.deliveries.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.notification.deliveries.DeliveryState;
import org.groundswell.notification.deliveries.DeliveryTasks;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.http.ProblemException;
import org.jboss.logging.Logger;

/** Guarantee 5: only a person, or a later observation, says what became of a delivery in doubt. */
@ApplicationScoped
class ResolveDelivery {

    private static final Logger LOG = Logger.getLogger(ResolveDelivery.class);

    private final DoubtfulDeliveries doubtful;
    private final DeliveryTransitions transitions;
    private final LaunchedCalls calls;
    private final SendingLocks locks;
    private final Wakeups wakeups;
    private final Clock clock;

    ResolveDelivery(
            DoubtfulDeliveries doubtful,
            DeliveryTransitions transitions,
            LaunchedCalls calls,
            SendingLocks locks,
            Wakeups wakeups,
            Clock clock) {
        this.doubtful = doubtful;
        this.transitions = transitions;
        this.calls = calls;
        this.locks = locks;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** It went out when it came into doubt. */
    @Transactional
    void sent(UUID id, UUID personId) {
        DoubtfulDeliveries.Doubtful delivery = lock(id);
        transitions.apply(List.of(Transition.sent(id, delivery.problemAt())));
        LOG.infof("Person %s says that delivery %s was sent", personId, id);
    }

    /** It goes out after all, unless its call to action has ended meanwhile. */
    @Transactional
    void notSent(UUID id, UUID personId) {
        DoubtfulDeliveries.Doubtful delivery = lock(id);
        locks.share(List.of(delivery.campaignId()));
        Instant now = clock.instant();
        transitions.apply(List.of(
                calls.hasEnded(delivery.callToActionId())
                        ? Transition.cancelled(id, "not_sent", now)
                        : Transition.plain(id, DeliveryState.PENDING, now)));
        wakeups.wake(DeliveryTasks.SENDERS);
        LOG.infof("Person %s says that delivery %s was not sent", personId, id);
    }

    private DoubtfulDeliveries.Doubtful lock(UUID id) {
        return doubtful.lock(id)
                .orElseThrow(() -> ProblemException.conflict(
                        "not-in-doubt", "Not in doubt", "There is no delivery %s in doubt".formatted(id)));
    }
}
