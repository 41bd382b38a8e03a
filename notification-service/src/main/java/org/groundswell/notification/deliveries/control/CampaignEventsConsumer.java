package org.groundswell.notification.deliveries.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.CampaignEvent;
import org.groundswell.contracts.CampaignEvent.CallToActionEvent;
import org.groundswell.contracts.CampaignEvent.RateLimited;
import org.groundswell.contracts.CampaignEvent.TopUpRequested;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Quarantine;
import org.groundswell.platform.messaging.Received;

/** Hears what the campaigns say, apart from all bulk, so that a stand-down never queues behind a launch. */
@ApplicationScoped
class CampaignEventsConsumer implements EventConsumer<CampaignEvent> {

    private static final EventCatalog<CampaignEvent> EVENTS = EventCatalog.of(CampaignEvent.class);

    private final CampaignEventHandler handler;
    private final Quarantine quarantine;

    CampaignEventsConsumer(CampaignEventHandler handler, Quarantine quarantine) {
        this.handler = handler;
        this.quarantine = quarantine;
    }

    @Override
    public String group() {
        return "notification.control";
    }

    @Override
    public Topic topic() {
        return Topic.CAMPAIGN_EVENTS;
    }

    @Override
    public EventCatalog<CampaignEvent> events() {
        return EVENTS;
    }

    @Override
    public boolean wants(Class<? extends CampaignEvent> type) {
        return (CallToActionEvent.class.isAssignableFrom(type) || type == RateLimited.class)
                && type != TopUpRequested.class;
    }

    @Override
    public void handle(List<Received<CampaignEvent>> batch) {
        for (Received<CampaignEvent> record : batch) {
            boolean known = Correlation.with(record.correlationId(), () -> handler.apply(record.event()));
            if (!known) {
                quarantine.add(record, "The call to action was not launched here");
            }
        }
    }
}
