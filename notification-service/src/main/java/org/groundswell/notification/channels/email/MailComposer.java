package org.groundswell.notification.channels.email;

import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Channel;
import org.groundswell.notification.deliveries.claims.ClaimedDelivery;

/** Makes the mail of a delivery. A bean of each channel whose deliveries go out as mails. */
public interface MailComposer {

    Channel channel();

    /** @throws MailRefused where no mail can be made of it, now or ever */
    OutgoingMail compose(CallToActionLaunched launched, ClaimedDelivery delivery);
}
