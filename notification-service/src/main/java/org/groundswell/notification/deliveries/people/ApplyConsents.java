package org.groundswell.notification.deliveries.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.NotificationEvent.ConsentWithdrawalApplied;
import org.groundswell.contracts.StakeholderEvent.ConsentGiven;
import org.groundswell.contracts.StakeholderEvent.ConsentWithdrawn;
import org.groundswell.contracts.Topic;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.messaging.Outbox;

/** Guarantee 8: keeps who may not be written to, waits for what is on its way, and suppresses what is pending. */
@ApplicationScoped
class ApplyConsents {

    private final ConsentRepository consents;
    private final DeliveryTransitions transitions;
    private final SendingLocks locks;
    private final Outbox outbox;
    private final Clock clock;

    ApplyConsents(
            ConsentRepository consents,
            DeliveryTransitions transitions,
            SendingLocks locks,
            Outbox outbox,
            Clock clock) {
        this.consents = consents;
        this.transitions = transitions;
        this.locks = locks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(List<ConsentWithdrawn> withdrawn, List<ConsentGiven> given) {
        if (!withdrawn.isEmpty()) {
            locks.stopForConsents();
        }
        consents.keep(ConsentRow.newest(Stream.concat(
                withdrawn.stream().flatMap(ConsentRow::of), given.stream().flatMap(ConsentRow::of))));
        if (!withdrawn.isEmpty()) {
            answer(withdrawn);
        }
    }

    private void answer(List<ConsentWithdrawn> withdrawn) {
        Instant now = clock.instant();
        List<WithdrawnDelivery> pending = consents.lockPending(withdrawn.stream()
                .map(ConsentWithdrawn::stakeholderId)
                .distinct()
                .toList());
        transitions.apply(pending.stream()
                .map(delivery -> Transition.suppressed(delivery.id(), delivery.reason(), now))
                .toList());
        Map<UUID, Long> suppressed = pending.stream().collect(groupingBy(WithdrawnDelivery::stakeholderId, counting()));
        outbox.publish(
                Topic.NOTIFICATION_EVENTS,
                withdrawn.stream()
                        .map(event -> new ConsentWithdrawalApplied(
                                event.stakeholderId(),
                                event.version(),
                                suppressed.getOrDefault(event.stakeholderId(), 0L),
                                now))
                        .toList());
    }
}
