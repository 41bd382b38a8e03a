package org.groundswell.stakeholder.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.groundswell.contracts.StakeholderEvent.ConsentGiven;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** Takes a withdrawal back, because the stakeholder said so. Asks that it closed stay closed. */
@ApplicationScoped
class GiveConsent {

    private final ConsentRepository consents;
    private final Outbox outbox;

    GiveConsent(ConsentRepository consents, Outbox outbox) {
        this.consents = consents;
        this.outbox = outbox;
    }

    @Transactional
    void apply(ConsentChange change) {
        outbox.publish(
                Topic.STAKEHOLDER_EVENTS,
                consents.give(change).stream()
                        .map(row -> new ConsentGiven(
                                row.stakeholderId(),
                                row.version(),
                                change.channels(),
                                consents.hashesOf(row, change.channels()),
                                change.at()))
                        .toList());
    }
}
