package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.refresh.StatusRevisions;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.security.CurrentPerson;

/** What every change of a response by a person ends with: its row, its history, the news of it. */
@ApplicationScoped
class ChangedResponse {

    private final ResponseRepository responses;
    private final ResponseHistory history;
    private final StatusRevisions revisions;
    private final Outbox outbox;

    ChangedResponse(ResponseRepository responses, ResponseHistory history, StatusRevisions revisions, Outbox outbox) {
        this.responses = responses;
        this.history = history;
        this.revisions = revisions;
        this.outbox = outbox;
    }

    void by(CurrentPerson person, PayerResponse response, ResponseChange.What what, Optional<String> reason) {
        responses.flush();
        history.add(List.of(response.id()), what, reason, Optional.of(person.id()));
        revisions.advance(List.of(response.campaignId()));
        if (response.counts()) {
            outbox.publish(Topic.CAMPAIGN_EVENTS, response.event());
        }
    }
}
