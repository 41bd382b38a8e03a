package org.groundswell.notification.channels.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.deliveries.claims.Claim;
import org.groundswell.notification.deliveries.claims.ClaimedDelivery;
import org.groundswell.notification.deliveries.claims.Outcome;
import org.groundswell.notification.deliveries.letters.UnreadableContact;
import org.groundswell.platform.faults.FaultPoints;
import org.groundswell.platform.letters.LetterRefused;
import org.jboss.logging.Logger;

/** Sends the letters of one claim, and ends early where it has to. What is not begun then goes back. */
@ApplicationScoped
class SendClaim {

    private static final Logger LOG = Logger.getLogger(SendClaim.class);

    private final MailServer server;
    private final SmtpConfig config;
    private final Clock clock;
    private final String domain;

    SendClaim(MailServer server, SmtpConfig config, Clock clock) {
        this.server = server;
        this.config = config;
        this.clock = clock;
        this.domain = config.from().substring(config.from().indexOf('@') + 1);
    }

    private record Composed(OutgoingMail mail, MimeMail mime) {}

    void send(Claim claim, CallToActionLaunched launched, MailComposer composer, BooleanSupplier stopping) {
        try (Conversation conversation = new Conversation(server)) {
            for (ClaimedDelivery delivery : claim.deliveries()) {
                if (stopping.getAsBoolean() || !claim.mayGoOn() || conversation.isOver()) {
                    return;
                }
                compose(claim, delivery, launched, composer)
                        .ifPresent(composed -> send(claim, delivery, composed, conversation));
            }
        }
    }

    private void send(Claim claim, ClaimedDelivery delivery, Composed composed, Conversation conversation) {
        Optional<SmtpConnection> connection = conversation.connection();
        if (connection.isEmpty()) {
            return;
        }
        claim.begins(delivery, clock.instant());
        SmtpReply reply =
                connection.get().send(composed.mime(), config.envelopeFrom().orElse(config.from()));
        if (reply instanceof SmtpReply.Accepted) {
            FaultPoints.reached("mail.accepted");
        }
        conversation.heard(reply);
        claim.became(delivery, Outcomes.of(reply, composed.mail(), composed.mime(), clock.instant()));
    }

    private Optional<Composed> compose(
            Claim claim, ClaimedDelivery delivery, CallToActionLaunched launched, MailComposer composer) {
        try {
            OutgoingMail mail = composer.compose(launched, delivery);
            String messageId = "<" + delivery.id() + "@" + domain + ">";
            MimeMail mime = MimeMail.of(server.session(), mail, config.from(), messageId, clock.instant());
            return Optional.of(new Composed(mail, mime));
        } catch (MailRefused | LetterRefused | UnreadableContact e) {
            Outcome refused = new Outcome.Failed(
                    clock.instant(), UndeliverableReason.NOT_RENDERED, String.valueOf(e.getMessage()));
            claim.became(delivery, refused);
        } catch (RuntimeException e) {
            // A key may be missing or the database away, so this is no reason to give up at once. Only the exception's
            // name is said, since its message may hold contact data.
            LOG.errorf(
                    "The letter of delivery %s can't be made: %s",
                    delivery.id(), e.getClass().getName());
            Outcome later = new Outcome.TryLater(
                    clock.instant(), e.getClass().getSimpleName(), UndeliverableReason.NOT_RENDERED);
            claim.became(delivery, later);
        }
        return Optional.empty();
    }
}
