package org.groundswell.notification.deliveries.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.StakeholderEvent.Erased;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.PendingOfAsks;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.control.SendingLocks;

/**
 * Guarantee 8: forgets a person. Of their deliveries stays what became of them, with hash and version of the letter; the id stays
 * too, and nothing is made for it again.
 */
@ApplicationScoped
class ErasePeople {

    private final ErasedRepository erased;
    private final PendingOfAsks pending;
    private final DeliveryTransitions transitions;
    private final List<ForgetLetters> channels;
    private final SendingLocks locks;
    private final Clock clock;

    ErasePeople(
            ErasedRepository erased,
            PendingOfAsks pending,
            DeliveryTransitions transitions,
            @All List<ForgetLetters> channels,
            SendingLocks locks,
            Clock clock) {
        this.erased = erased;
        this.pending = pending;
        this.transitions = transitions;
        this.channels = channels;
        this.locks = locks;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void all(List<Erased> people) {
        if (people.isEmpty()) {
            return;
        }
        locks.stopForConsents();
        Instant now = clock.instant();
        List<UUID> ids = people.stream().map(Erased::stakeholderId).distinct().toList();
        erased.keep(ids, now);
        List<UUID> asks = erased.asksOf(ids);
        transitions.apply(pending.lock(asks).stream()
                .map(delivery -> Transition.suppressed(delivery.id(), "erased", now))
                .toList());
        List<UUID> deliveries = erased.strip(ids);
        erased.deleteLetters(deliveries);
        channels.forEach(channel -> channel.forget(deliveries));
    }
}
