package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The address book of a payer. */
@ApplicationScoped
public class PayerContacts {

    private final PayerRepository payers;
    private final PayerContactRepository contacts;

    PayerContacts(PayerRepository payers, PayerContactRepository contacts) {
        this.payers = payers;
        this.contacts = contacts;
    }

    @Transactional
    public List<PayerContactView> of(UUID payerId) {
        payers.get(payerId);
        return contacts.ofPayer(payerId).stream().map(PayerContact::view).toList();
    }

    @Transactional
    public PayerContactView add(UUID payerId, PayerContactDetails details) {
        PayerContact contact = new PayerContact(payers.get(payerId).id(), details);
        contacts.persistAndFlush(contact);
        return contact.view();
    }

    @Transactional
    public PayerContactView edit(UUID contactId, PayerContactDetails details) {
        PayerContact contact = contacts.lock(contactId);
        contact.edit(details);
        contacts.flush();
        return contact.view();
    }

    @Transactional
    public void remove(UUID contactId) {
        contacts.delete(contacts.lock(contactId));
    }
}
