package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Follows the calls to action. There are few of these events, so they are applied one after another. */
@ApplicationScoped
class CampaignEventsConsumer implements EventConsumer<CampaignEvent> {

    private final CampaignEventHandler handler;

    CampaignEventsConsumer(CampaignEventHandler handler) {
        this.handler = handler;
    }

    @Override
    public String group() {
        return "stakeholder.calls-to-action";
    }

    @Override
    public Topic topic() {
        return Topic.CAMPAIGN_EVENTS;
    }

    @Override
    public EventCatalog<CampaignEvent> events() {
        return EventCatalog.of(CampaignEvent.class);
    }

    @Override
    public boolean wants(Class<? extends CampaignEvent> type) {
        return CallToActionEvent.class.isAssignableFrom(type);
    }

    @Override
    public void handle(List<Received<CampaignEvent>> batch) {
        batch.forEach(received -> {
            if (received.event() instanceof CallToActionEvent event) {
                Correlation.with(received.correlationId(), () -> handler.apply(event, received.time()));
            }
        });
    }
}
