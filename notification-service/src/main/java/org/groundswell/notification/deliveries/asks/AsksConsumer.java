package org.groundswell.notification.deliveries.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.AskEvent;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.AskEvent.AskWithdrawn;
import org.groundswell.contracts.AskEvent.ForwardRequested;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/**
 * Hears what is asked for: the bulk of a launch. Within a batch the withdrawals come last, which is their order within an ask:
 * nothing is requested for an ask that was withdrawn.
 */
@ApplicationScoped
class AsksConsumer implements EventConsumer<AskEvent> {

    private static final EventCatalog<AskEvent> EVENTS = EventCatalog.of(AskEvent.class);

    private final PrepareDeliveries prepare;
    private final PrepareForwards forwards;
    private final WithdrawAsks withdraw;

    AsksConsumer(PrepareDeliveries prepare, PrepareForwards forwards, WithdrawAsks withdraw) {
        this.prepare = prepare;
        this.forwards = forwards;
        this.withdraw = withdraw;
    }

    @Override
    public String group() {
        return "notification.asks";
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_ASKS;
    }

    @Override
    public EventCatalog<AskEvent> events() {
        return EVENTS;
    }

    @Override
    public void handle(List<Received<AskEvent>> batch) {
        List<AskRequested> requested = new ArrayList<>(batch.size());
        List<ForwardRequested> toForward = new ArrayList<>();
        List<AskWithdrawn> withdrawn = new ArrayList<>();
        Map<UUID, String> causes = new HashMap<>();
        for (Received<AskEvent> record : batch) {
            switch (record.event()) {
                case AskRequested event -> {
                    requested.add(event);
                    causes.putIfAbsent(event.callToActionId(), record.correlationId());
                }
                case ForwardRequested event -> toForward.add(event);
                case AskWithdrawn event -> withdrawn.add(event);
            }
        }
        prepare.of(requested, causes);
        forwards.of(toForward);
        withdraw.all(withdrawn);
    }
}
