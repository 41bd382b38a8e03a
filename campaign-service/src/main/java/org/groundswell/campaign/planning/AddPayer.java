package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

@ApplicationScoped
public class AddPayer {

    private final PayerRepository payers;
    private final Clock clock;

    AddPayer(PayerRepository payers, Clock clock) {
        this.payers = payers;
        this.clock = clock;
    }

    @Transactional
    public PayerView add(PayerDetails details) {
        Payer payer = new Payer(details, clock.instant());
        payers.persistAndFlush(payer);
        return payer.view();
    }
}
