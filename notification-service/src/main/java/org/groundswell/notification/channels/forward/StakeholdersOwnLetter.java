package org.groundswell.notification.channels.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Forward;
import org.groundswell.notification.channels.email.MailComposer;
import org.groundswell.notification.channels.email.OutgoingMail;
import org.groundswell.notification.deliveries.claims.ClaimedDelivery;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.groundswell.notification.deliveries.letters.SealedContacts;

/**
 * A stakeholder's letter as they approved it: plain text, from our address in their name, since another domain's address would
 * not pass its checks (DMARC), with answers going to them. No list headers: to the target it is one person's letter.
 */
@ApplicationScoped
class StakeholdersOwnLetter implements MailComposer {

    private final SealedContacts contacts;

    StakeholdersOwnLetter(SealedContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Channel channel() {
        return Channel.FORWARD;
    }

    @Override
    public OutgoingMail compose(CallToActionLaunched launched, ClaimedDelivery delivery) {
        Forward forward = contacts.forward(delivery.askId(), delivery.sealedContact());
        return new OutgoingMail(
                forward.fromName(),
                forward.targetEmail(),
                Optional.of(forward.replyTo()),
                new LetterRecord(forward.subject(), "", forward.text()),
                Map.of());
    }
}
