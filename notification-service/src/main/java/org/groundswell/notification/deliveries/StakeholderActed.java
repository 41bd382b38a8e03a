package org.groundswell.notification.deliveries;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.contracts.Channel;

/**
 * Whoever acted was reached, and needs no reminder: the newest message that went out counts as having arrived, and pending ones
 * are cancelled. What is to be passed on for them still is.
 */
@ApplicationScoped
public class StakeholderActed {

    private final ActedRepository acts;
    private final PendingOfAsks pending;
    private final DeliveryTransitions transitions;
    private final AskReach reach;

    StakeholderActed(ActedRepository acts, PendingOfAsks pending, DeliveryTransitions transitions, AskReach reach) {
        this.acts = acts;
        this.pending = pending;
        this.transitions = transitions;
        this.reach = reach;
    }

    /** Something that a stakeholder did upon an ask. */
    public record Act(UUID askId, Instant at) {}

    /** A repeat changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Collection<Act> all) {
        if (all.isEmpty()) {
            return;
        }
        Map<UUID, Instant> firstByAsk =
                all.stream().collect(toMap(Act::askId, Act::at, (a, b) -> a.isBefore(b) ? a : b));
        List<UUID> asks = firstByAsk.keySet().stream().sorted().toList();
        acts.remember(firstByAsk);
        List<Transition> wanted = new ArrayList<>();
        for (PendingOfAsks.Pending delivery : pending.lock(asks)) {
            if (delivery.channel() != Channel.FORWARD) {
                wanted.add(Transition.cancelled(delivery.id(), "acted", at(firstByAsk, delivery.askId())));
            }
        }
        acts.lastSent(asks).forEach(sent -> wanted.add(Transition.reached(sent.id(), at(firstByAsk, sent.askId()))));
        transitions.apply(wanted);
        reach.recount(asks);
    }

    private static Instant at(Map<UUID, Instant> firstByAsk, UUID askId) {
        return Objects.requireNonNull(firstByAsk.get(askId));
    }
}
