package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The people at a payer, as other features offer them to choose from. */
@ApplicationScoped
public class PayerPeople {

    private final PayerContactRepository contacts;

    PayerPeople(PayerContactRepository contacts) {
        this.contacts = contacts;
    }

    @Transactional
    public List<String> names(UUID payerId) {
        return contacts.ofPayer(payerId).stream()
                .map(PayerContact::view)
                .map(PayerContactView::name)
                .distinct()
                .sorted()
                .toList();
    }
}
