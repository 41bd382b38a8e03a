package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The insurers, as the pages offer them. */
@ApplicationScoped
public class Payers {

    private final PayerRepository payers;

    Payers(PayerRepository payers) {
        this.payers = payers;
    }

    @Transactional
    public PayerView get(UUID payerId) {
        return payers.get(payerId).view();
    }

    /** By name. There are a few dozen at most. */
    @Transactional
    public List<PayerView> all() {
        return payers.listAll().stream()
                .map(Payer::view)
                .sorted(Comparator.comparing(payer -> payer.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
