package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.DeliveryEvent;
import org.groundswell.contracts.DeliveryEvent.DeliverySent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** A letter that a stakeholder had us pass on is confirmed once the target's mail server took it: we transmitted it. */
@ApplicationScoped
class ForwardedConsumer implements EventConsumer<DeliveryEvent> {

    private final OutreachRepository outreach;
    private final RecordOutreach recordOutreach;

    ForwardedConsumer(OutreachRepository outreach, RecordOutreach recordOutreach) {
        this.outreach = outreach;
        this.recordOutreach = recordOutreach;
    }

    @Override
    public String group() {
        return "stakeholder.forwarded";
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION_DELIVERIES;
    }

    @Override
    public EventCatalog<DeliveryEvent> events() {
        return EventCatalog.of(DeliveryEvent.class);
    }

    @Override
    public void handle(List<Received<DeliveryEvent>> batch) {
        List<UUID> forwarded = batch.stream()
                .map(Received::event)
                .filter(DeliverySent.class::isInstance)
                .map(DeliveryEvent::delivery)
                .filter(delivery -> delivery.channel() == Channel.FORWARD)
                .map(DeliveryEvent.Of::askId)
                .toList();
        if (!forwarded.isEmpty()) {
            recordOutreach.confirm(outreach.forwardedFor(forwarded), "we transmitted the letter");
        }
    }
}
