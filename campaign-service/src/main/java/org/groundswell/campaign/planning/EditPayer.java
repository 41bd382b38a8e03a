package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** stakeholder-service hears of it, so that it names the payer as we do. */
@ApplicationScoped
public class EditPayer {

    private final PayerRepository payers;
    private final Outbox outbox;

    EditPayer(PayerRepository payers, Outbox outbox) {
        this.payers = payers;
        this.outbox = outbox;
    }

    /** @throws StaleEdit where somebody else saved in the meantime */
    @Transactional
    public PayerView edit(UUID payerId, PayerDetails details) {
        Payer payer = payers.lock(payerId);
        payer.edit(details);
        payers.flush();
        outbox.publish(Topic.CAMPAIGN_EVENTS, payer.named());
        return payer.view();
    }
}
