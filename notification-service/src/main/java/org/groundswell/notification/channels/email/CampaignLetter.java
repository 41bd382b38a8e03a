package org.groundswell.notification.channels.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Contact;
import org.groundswell.notification.deliveries.claims.ClaimedDelivery;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.groundswell.notification.deliveries.letters.MergeFields;
import org.groundswell.notification.deliveries.letters.SealedContacts;
import org.groundswell.platform.letters.LetterRenderer;
import org.groundswell.platform.letters.RenderedLetter;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Our message to a stakeholder. */
@ApplicationScoped
class CampaignLetter implements MailComposer {

    private final LaunchedCalls calls;
    private final SealedContacts contacts;
    private final LetterRenderer renderer;
    private final OrganisationZone zone;
    private final SmtpConfig config;

    CampaignLetter(
            LaunchedCalls calls,
            SealedContacts contacts,
            LetterRenderer renderer,
            OrganisationZone zone,
            SmtpConfig config) {
        this.calls = calls;
        this.contacts = contacts;
        this.renderer = renderer;
        this.zone = zone;
        this.config = config;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public OutgoingMail compose(CallToActionLaunched launched, ClaimedDelivery delivery) {
        Contact contact = contacts.contact(delivery.askId(), delivery.sealedContact());
        LetterVersion version = version(delivery.letterVersionId());
        RenderedLetter letter = renderer.letter(version, launched.letterhead())
                .email(MergeFields.of(contact, launched, version.language(), zone.today()), contact.unsubscribeLink());
        return new OutgoingMail(
                launched.letterhead().organisation(),
                contact.email().orElseThrow(MailRefused::withoutAddress),
                config.replyTo(),
                new LetterRecord(letter.subject(), letter.html(), letter.text()),
                headers(contact));
    }

    private LetterVersion version(@Nullable UUID id) {
        if (id == null) {
            throw MailRefused.withoutLetter(new UUID(0, 0));
        }
        return calls.letter(id).orElseThrow(() -> MailRefused.withoutLetter(id));
    }

    /** RFC 8058, so that a mail program can offer the way out itself; RFC 3834, so that holiday notices are not sent back. */
    private static Map<String, String> headers(Contact contact) {
        return Map.of(
                "List-Unsubscribe", "<" + contact.unsubscribeLink() + ">",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                "Auto-Submitted", "auto-generated");
    }
}
