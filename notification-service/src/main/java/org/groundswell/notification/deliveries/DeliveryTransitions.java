package org.groundswell.notification.deliveries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/**
 * The one way in which deliveries change. Sets are changed in one statement; only rows that really changed are told of and
 * counted, so that a repeat does nothing.
 */
@ApplicationScoped
public class DeliveryTransitions {

    private final DeliveryRepository deliveries;
    private final AskReach reach;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryTransitions(DeliveryRepository deliveries, AskReach reach, Outbox outbox, Clock clock) {
        this.deliveries = deliveries;
        this.reach = reach;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Grants those that {@link DeliveryState} allows, in the order given where a delivery is named several times. Publishes
     * a DeliveryEvent and appends to the progress for each that changed something.
     *
     * @return the deliveries that changed, each once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> apply(Collection<Transition> transitions) {
        List<ChangedDelivery> changed = new ArrayList<>();
        for (List<Transition> round : rounds(transitions)) {
            changed.addAll(deliveries.change(round, clock.instant()));
        }
        tell(changed);
        return changed.stream().map(ChangedDelivery::id).distinct().toList();
    }

    /** For those who changed deliveries by SQL of their own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(List<ChangedDelivery> changed) {
        reach.recount(changed.stream()
                .filter(ChangedDelivery::countsForThePerson)
                .map(ChangedDelivery::askId)
                .distinct()
                .sorted()
                .toList());
        List<DeliveryEvent> events =
                changed.stream().flatMap(ChangedDelivery::events).toList();
        if (!events.isEmpty()) {
            outbox.publish(Topic.NOTIFICATION_DELIVERIES, events);
        }
    }

    /** PostgreSQL changes a row once a statement: a delivery's second transition goes into the second round. */
    private static List<List<Transition>> rounds(Collection<Transition> transitions) {
        List<List<Transition>> rounds = new ArrayList<>();
        transitions.stream()
                .collect(groupingBy(Transition::deliveryId, LinkedHashMap::new, toList()))
                .values()
                .forEach(ofOne -> {
                    List<Transition> folded = withoutRepeats(ofOne);
                    for (int i = 0; i < folded.size(); i++) {
                        if (rounds.size() == i) {
                            rounds.add(new ArrayList<>());
                        }
                        rounds.get(i).add(folded.get(i));
                    }
                });
        return rounds;
    }

    /** What follows one to the same state would change nothing: no state may turn into itself. */
    private static List<Transition> withoutRepeats(List<Transition> ofOne) {
        List<Transition> folded = new ArrayList<>();
        for (Transition next : ofOne) {
            if (folded.isEmpty() || folded.getLast().to() != next.to()) {
                folded.add(next);
            }
        }
        return folded;
    }
}
