package org.groundswell.stakeholder.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.NotificationEvent;
import org.groundswell.contracts.NotificationEvent.ConsentWithdrawalApplied;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.EventConsumer;
import org.groundswell.platform.messaging.Received;

/** Hears from notification-service that a withdrawal holds there. */
@ApplicationScoped
class ConsentAppliedConsumer implements EventConsumer<NotificationEvent> {

    private final ConsentStatus status;

    ConsentAppliedConsumer(ConsentStatus status) {
        this.status = status;
    }

    @Override
    public String group() {
        return "stakeholder.consent-applied";
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION_EVENTS;
    }

    @Override
    public EventCatalog<NotificationEvent> events() {
        return EventCatalog.of(NotificationEvent.class);
    }

    @Override
    public void handle(List<Received<NotificationEvent>> batch) {
        List<ConsentWithdrawalApplied> answers = batch.stream()
                .map(Received::event)
                .filter(ConsentWithdrawalApplied.class::isInstance)
                .map(ConsentWithdrawalApplied.class::cast)
                .toList();
        if (!answers.isEmpty()) {
            status.applied(answers);
        }
    }
}
