package org.groundswell.stakeholder.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.PayerEvent;
import org.groundswell.contracts.PayerEvent.PayerNamed;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Learns of payers as soon as campaign-service has them. A payer's events arrive in order, so the last name stays. */
@ApplicationScoped
class PayersConsumer implements EventConsumer<PayerEvent> {

    private final Payers payers;

    PayersConsumer(Payers payers) {
        this.payers = payers;
    }

    @Override
    public String group() {
        return "stakeholder.payers";
    }

    @Override
    public Topic topic() {
        return Topic.CAMPAIGN_EVENTS;
    }

    @Override
    public EventCatalog<PayerEvent> events() {
        return EventCatalog.of(PayerEvent.class);
    }

    @Override
    public void handle(List<Received<PayerEvent>> batch) {
        batch.forEach(received -> {
            switch (received.event()) {
                case PayerNamed named -> payers.know(named.payerId(), named.name());
            }
        });
    }
}
