package org.groundswell.notification.channels.email;

import java.time.Instant;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.deliveries.claims.Outcome;

/** What a server's reply means for the delivery. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(SmtpReply reply, OutgoingMail mail, MimeMail mime, Instant now) {
        return switch (reply) {
            case SmtpReply.Accepted ignored -> new Outcome.Sent(now, mail.letter(), mime.messageId());
            case SmtpReply.NoSuchRecipient(String text) ->
                new Outcome.Bounced(now, UndeliverableReason.BOUNCED_HARD, text);
            case SmtpReply.Unwanted(String text) ->
                new Outcome.Failed(now, UndeliverableReason.REFUSED_BY_SERVER, text);
            case SmtpReply.NotNow(String text) -> new Outcome.TryLater(now, text, UndeliverableReason.BOUNCED_SOFT);
            case SmtpReply.Refusing(String text, boolean forGood) ->
                new Outcome.TryLater(
                        now, text, forGood ? UndeliverableReason.REFUSED_BY_SERVER : UndeliverableReason.BOUNCED_SOFT);
            case SmtpReply.Broken ignored -> new Outcome.NotTried();
            case SmtpReply.Silent(String text) -> new Outcome.InDoubt(now, text);
        };
    }
}
