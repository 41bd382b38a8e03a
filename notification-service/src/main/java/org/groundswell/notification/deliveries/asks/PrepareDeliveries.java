package org.groundswell.notification.deliveries.asks;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.NotificationEvent.AsksPrepared;
import org.groundswell.contracts.Topic;
import org.groundswell.notification.deliveries.DeliveryTasks;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.control.SendingLocks;
import org.groundswell.platform.data.Wakeups;
import org.groundswell.platform.messaging.Outbox;

/**
 * Makes a delivery for each ask, step and channel, once. One whose call to action is not known yet waits; one whose call to
 * action has ended is cancelled as it is made; none is made for an erased person.
 */
@ApplicationScoped
class PrepareDeliveries {

    private static final int MOST_IN_AN_EVENT = 1_000;

    private final DeliveryInserts inserts;
    private final DeliveryTransitions transitions;
    private final SendingLocks locks;
    private final Outbox outbox;
    private final Wakeups wakeups;
    private final Clock clock;

    PrepareDeliveries(
            DeliveryInserts inserts,
            DeliveryTransitions transitions,
            SendingLocks locks,
            Outbox outbox,
            Wakeups wakeups,
            Clock clock) {
        this.inserts = inserts;
        this.transitions = transitions;
        this.locks = locks;
        this.outbox = outbox;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** @param causes correlation ids by call to action */
    @Transactional(Transactional.TxType.MANDATORY)
    void of(List<AskRequested> requested, Map<UUID, String> causes) {
        if (requested.isEmpty()) {
            return;
        }
        // A stand-down or an erasure comes wholly before these deliveries or wholly after them.
        locks.share(requested.stream().map(AskRequested::campaignId).collect(Collectors.toSet()));
        transitions.tell(inserts.insert(requested, clock.instant()));
        outbox.publish(
                Topic.NOTIFICATION_EVENTS,
                prepared(requested),
                event -> Objects.requireNonNull(causes.get(event.callToActionId())));
        wakeups.wake(DeliveryTasks.SENDERS);
    }

    /** Also for repeats: whoever requests again did not hear of the first time. */
    private static List<AsksPrepared> prepared(List<AskRequested> requested) {
        Map<Segment, Set<UUID>> bySegment = requested.stream()
                .collect(groupingBy(
                        ask -> new Segment(ask.campaignId(), ask.callToActionId(), ask.step(), ask.channel()),
                        LinkedHashMap::new,
                        Collectors.mapping(AskRequested::askId, Collectors.toCollection(LinkedHashSet::new))));
        List<AsksPrepared> events = new ArrayList<>();
        bySegment.forEach((segment, asks) -> segment.addTo(events, List.copyOf(asks)));
        return events;
    }

    private record Segment(UUID campaignId, UUID callToActionId, int step, Channel channel) {

        void addTo(List<AsksPrepared> events, List<UUID> asks) {
            for (int from = 0; from < asks.size(); from += MOST_IN_AN_EVENT) {
                List<UUID> some = asks.subList(from, Math.min(asks.size(), from + MOST_IN_AN_EVENT));
                events.add(new AsksPrepared(campaignId, callToActionId, step, channel, some));
            }
        }
    }
}
