package org.groundswell.notification.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Set;

/**
 * One conversation with the mail server. Jakarta Mail connects, secures and signs in; the commands of a mail are given one by
 * one here, since only so it is known which of them failed: before the mail's end nothing was handed over, after it nobody
 * knows.
 */
final class SmtpConnection implements AutoCloseable {

    private static final Set<Integer> RECIPIENT_TAKEN = Set.of(250, 251, 252);
    private static final int CLOSING = 421;
    private static final int FOR_GOOD = 500;

    private final Commands commands;
    private int letters;
    private boolean usable = true;
    private long usedAt = System.nanoTime();

    private SmtpConnection(Commands commands) {
        this.commands = commands;
    }

    static SmtpConnection open(Session session, SmtpConfig config) throws MessagingException {
        Commands commands = new Commands(session);
        commands.connect(
                config.host(),
                config.port(),
                config.username().orElse(null),
                config.password().orElse(null));
        return new SmtpConnection(commands);
    }

    SmtpReply send(MimeMail mail, String envelopeFrom) {
        letters++;
        usedAt = System.nanoTime();
        int sender = commands.code("MAIL FROM:<" + envelopeFrom + ">");
        if (sender != Commands.OK) {
            usable = false;
            String text = text(mail);
            return sender < 0 ? new SmtpReply.Broken(text) : new SmtpReply.Refusing(text, sender >= FOR_GOOD);
        }
        int recipient = commands.code("RCPT TO:<" + mail.recipient() + ">");
        return RECIPIENT_TAKEN.contains(recipient) ? sendContent(mail) : refusedRecipient(recipient, mail);
    }

    private SmtpReply sendContent(MimeMail mail) {
        int code = commands.begin();
        if (code != Commands.GO_AHEAD) {
            return refusedMail(code, mail);
        }
        try {
            commands.write(mail.content());
        } catch (IOException e) {
            usable = false;
            return new SmtpReply.Broken("the connection broke within the letter");
        }
        int answer = commands.end();
        if (answer < 0) {
            usable = false;
            return new SmtpReply.Silent("no answer to the end of the letter");
        }
        return answer == Commands.OK ? new SmtpReply.Accepted() : refusedMail(answer, mail);
    }

    private SmtpReply refusedRecipient(int code, MimeMail mail) {
        String text = text(mail);
        if (code < 0 || code == CLOSING) {
            usable = false;
            return new SmtpReply.Broken(text);
        }
        usable = commands.code("RSET") == Commands.OK;
        if (code < FOR_GOOD) {
            return new SmtpReply.NotNow(text);
        }
        // RFC 3463: the class 5.7 is about policy and not about the mailbox.
        return text.matches("5\\d\\d[ -]5\\.7\\..*")
                ? new SmtpReply.Unwanted(text)
                : new SmtpReply.NoSuchRecipient(text);
    }

    private SmtpReply refusedMail(int code, MimeMail mail) {
        String text = text(mail);
        usable = code >= 0 && code != CLOSING;
        if (code < 0) {
            return new SmtpReply.Broken(text);
        }
        return code < FOR_GOOD ? new SmtpReply.NotNow(text) : new SmtpReply.Unwanted(text);
    }

    private String text(MimeMail mail) {
        return Diagnostic.of(commands.lastText(), mail.recipient());
    }

    boolean isUsable() {
        return usable;
    }

    int letters() {
        return letters;
    }

    long idleNanos() {
        return System.nanoTime() - usedAt;
    }

    @Override
    public void close() {
        try {
            commands.close();
        } catch (MessagingException e) {
            // It was of no use any more.
        }
    }
}
