package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;

/** stakeholder-service hears of it, so that files and audiences can name the payer. */
@ApplicationScoped
public class AddPayer {

    private final PayerRepository payers;
    private final Outbox outbox;
    private final Clock clock;

    AddPayer(PayerRepository payers, Outbox outbox, Clock clock) {
        this.payers = payers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public PayerView add(PayerDetails details) {
        Payer payer = new Payer(details, clock.instant());
        payers.persistAndFlush(payer);
        outbox.publish(Topic.CAMPAIGN_EVENTS, payer.named());
        return payer.view();
    }
}
