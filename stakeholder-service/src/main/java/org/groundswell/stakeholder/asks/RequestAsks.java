package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** Requests a page of asks of notification-service, and remembers it until all of it is known to be prepared. */
@ApplicationScoped
class RequestAsks {

    private final RequestTable requests;
    private final Outbox outbox;
    private final Clock clock;

    RequestAsks(RequestTable requests, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void request(AskRange range) {
        requests.insert(range, clock.instant());
        outbox.publishRange(Topic.STAKEHOLDER_ASKS, AskPages.NAME, range);
    }
}
