package org.groundswell.notification.deliveries.asks;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.contracts.AskEvent.AskWithdrawn;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.PendingOfAsks;
import org.groundswell.notification.deliveries.Transition;

/** What is pending for an ask that was closed does not go out. */
@ApplicationScoped
class WithdrawAsks {

    private final PendingOfAsks pending;
    private final DeliveryTransitions transitions;

    WithdrawAsks(PendingOfAsks pending, DeliveryTransitions transitions) {
        this.pending = pending;
        this.transitions = transitions;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void all(List<AskWithdrawn> withdrawn) {
        Map<UUID, AskWithdrawn> byAsk =
                withdrawn.stream().collect(toMap(AskWithdrawn::askId, Function.identity(), (first, again) -> first));
        transitions.apply(pending.lock(byAsk.keySet()).stream()
                .flatMap(delivery -> Stream.ofNullable(byAsk.get(delivery.askId()))
                        .map(event -> Transition.cancelled(
                                delivery.id(), event.reason().code(), event.withdrawnAt())))
                .toList());
    }
}
