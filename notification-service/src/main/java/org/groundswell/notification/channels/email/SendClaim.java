package org.groundswell.notification.channels.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
import org.groundswell.platform.security.UnsealableContact;
import org.jboss.logging.Logger;

/** Sends the letters of one claim, over as few connections as it takes, and ends early where it has to. */
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

    void send(Claim claim, CallToActionLaunched launched, MailComposer composer, BooleanSupplier stopping) {
        Conversation conversation = new Conversation();
        try {
            for (ClaimedDelivery delivery : claim.deliveries()) {
                if (stopping.getAsBoolean() || !claim.mayGoOn() || conversation.isOver()) {
                    return;
                }
                compose(claim, delivery, launched, composer)
                        .ifPresent(composed -> send(claim, delivery, composed, conversation));
            }
        } finally {
            conversation.end();
        }
    }

    private record Composed(OutgoingMail mail, MimeMail mime) {}

    private Optional<Composed> compose(
            Claim claim, ClaimedDelivery delivery, CallToActionLaunched launched, MailComposer composer) {
        try {
            OutgoingMail mail = composer.compose(launched, delivery);
            String messageId = "<" + delivery.id() + "@" + domain + ">";
            return Optional.of(
                    new Composed(mail, MimeMail.of(server.session(), mail, config.from(), messageId, clock.instant())));
        } catch (UnsealableContact e) {
            // A key that is missing can be given back, so this is no reason to give up at once.
            claim.became(delivery, new Outcome.TryLater(clock.instant(), said(e), UndeliverableReason.NOT_RENDERED));
        } catch (MailRefused | LetterRefused | UnreadableContact e) {
            claim.became(delivery, notRendered(said(e)));
        } catch (RuntimeException e) {
            // Its message may hold contact data.
            LOG.errorf(
                    "The letter of delivery %s can't be made: %s",
                    delivery.id(), e.getClass().getName());
            claim.became(delivery, notRendered(e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private void send(Claim claim, ClaimedDelivery delivery, Composed composed, Conversation conversation) {
        Optional<SmtpConnection> connection = conversation.connection();
        if (connection.isPresent()) {
            claim.begins(delivery, clock.instant());
            SmtpReply reply = connection.get().send(composed.mime(), envelopeFrom());
            claim.became(delivery, outcome(reply, composed, conversation));
        }
    }

    private Outcome outcome(SmtpReply reply, Composed composed, Conversation conversation) {
        Instant now = clock.instant();
        return switch (reply) {
            case SmtpReply.Accepted ignored -> {
                FaultPoints.reached("mail.accepted");
                server.isWell();
                yield new Outcome.Sent(
                        now, composed.mail().letter(), composed.mime().messageId());
            }
            case SmtpReply.NoSuchRecipient(String text) ->
                new Outcome.Bounced(now, UndeliverableReason.BOUNCED_HARD, text);
            case SmtpReply.Unwanted(String text) ->
                new Outcome.Failed(now, UndeliverableReason.REFUSED_BY_SERVER, text);
            case SmtpReply.NotNow(String text) -> new Outcome.TryLater(now, text, UndeliverableReason.BOUNCED_SOFT);
            case SmtpReply.Refusing(String text, boolean forGood) -> {
                conversation.giveUp(text);
                yield new Outcome.TryLater(
                        now, text, forGood ? UndeliverableReason.REFUSED_BY_SERVER : UndeliverableReason.BOUNCED_SOFT);
            }
            case SmtpReply.Broken(String text) -> {
                conversation.giveUp(text);
                yield new Outcome.NotTried();
            }
            case SmtpReply.Silent(String text) -> {
                // One letter in doubt is enough to learn that the server does not answer.
                conversation.giveUp(text);
                yield new Outcome.InDoubt(now, text);
            }
        };
    }

    private static String said(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    private Outcome notRendered(String why) {
        return new Outcome.Failed(clock.instant(), UndeliverableReason.NOT_RENDERED, why);
    }

    private String envelopeFrom() {
        return config.envelopeFrom().orElse(config.from());
    }

    /** The connection of one claim, made when the first letter is ready. */
    private final class Conversation {

        private Optional<SmtpConnection> current = Optional.empty();
        private boolean over;

        Optional<SmtpConnection> connection() {
            if (current.isPresent() && (!current.get().isUsable() || isWorn(current.get()))) {
                end();
            }
            if (current.isEmpty()) {
                current = server.connection();
                over = current.isEmpty();
            }
            return current;
        }

        boolean isOver() {
            return over;
        }

        void giveUp(String why) {
            over = true;
            server.rest(why);
        }

        void end() {
            current.ifPresent(server::giveBack);
            current = Optional.empty();
        }

        private boolean isWorn(SmtpConnection connection) {
            return connection.letters() >= config.lettersPerConnection();
        }
    }
}
