package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class EditPayer {

    private final PayerRepository payers;

    EditPayer(PayerRepository payers) {
        this.payers = payers;
    }

    @Transactional
    PayerView edit(UUID payerId, PayerDetails details) {
        Payer payer = payers.lock(payerId);
        payer.edit(details);
        payers.flush();
        return payer.view();
    }
}
