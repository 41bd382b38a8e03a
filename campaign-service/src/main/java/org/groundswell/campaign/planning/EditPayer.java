package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

@ApplicationScoped
class EditPayer {

    private final PayerRepository payers;
    private final Outbox outbox;

    EditPayer(PayerRepository payers, Outbox outbox) {
        this.payers = payers;
        this.outbox = outbox;
    }

    @Transactional
    PayerView edit(UUID payerId, PayerDetails details) {
        Payer payer = payers.lock(payerId);
        payer.edit(details);
        payers.flush();
        outbox.publish(Topic.CAMPAIGN_EVENTS, payer.named());
        return payer.view();
    }
}
