package org.groundswell.notification.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * One conversation with the mail server. Jakarta Mail connects, secures and signs in; the commands of a mail are given one by
 * one here, since only so it is known which of them failed: before the mail's end nothing was handed over, after it nobody
 * knows.
 */
final class SmtpConnection implements AutoCloseable {

    private static final Set<Integer> RECIPIENT_TAKEN = Set.of(250, 251, 252);
    private static final int CLOSING = 421;
    /** What is below answers another command: then no answer belongs to its command any more. */
    private static final int REFUSED = 400;

    private static final int FOR_GOOD = 500;
    private static final List<String> ENVELOPE = List.of("MAIL", "RCPT", "DATA");

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
        String from = "MAIL FROM:<" + envelopeFrom + ">";
        String to = "RCPT TO:<" + mail.recipient() + ">";
        return commands.takesSeveral() ? sendAtOnce(from, to, mail) : sendOneByOne(from, to, mail);
    }

    private SmtpReply sendOneByOne(String from, String to, MimeMail mail) {
        int sender = commands.code(from);
        if (sender != Commands.OK) {
            return refusedSender(sender, text(mail));
        }
        int recipient = commands.code(to);
        if (!RECIPIENT_TAKEN.contains(recipient)) {
            return refusedRecipient(recipient, text(mail));
        }
        return sendContent(commands.begin(), mail);
    }

    /** The server answers each command on its own, so what it says of sender and recipient is kept apart here too. */
    private SmtpReply sendAtOnce(String from, String to, MimeMail mail) {
        List<Commands.Answer> answers = commands.begin(from, to);
        Commands.Answer sender = answer(answers, 0);
        if (sender.code() != Commands.OK) {
            return refusedSender(sender.code(), text(sender, mail));
        }
        Commands.Answer recipient = answer(answers, 1);
        Commands.Answer content = answer(answers, 2);
        if (!RECIPIENT_TAKEN.contains(recipient.code())) {
            if (content.code() == Commands.GO_AHEAD) {
                // It waits for a mail to nobody, and gets an empty one.
                commands.end();
            }
            return refusedRecipient(recipient.code(), text(recipient, mail));
        }
        return sendContent(content.code(), mail);
    }

    private static Commands.Answer answer(List<Commands.Answer> answers, int command) {
        return command < answers.size()
                ? answers.get(command)
                : new Commands.Answer(Commands.NO_ANSWER, "no answer to " + ENVELOPE.get(command));
    }

    private SmtpReply sendContent(int code, MimeMail mail) {
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
        if (answer == Commands.OK) {
            return new SmtpReply.Accepted();
        }
        if (answer < REFUSED) {
            usable = false;
            return new SmtpReply.Silent("no answer to the end of the letter");
        }
        return refusedMail(answer, mail);
    }

    private SmtpReply refusedSender(int code, String text) {
        usable = false;
        return code < 0 ? new SmtpReply.Broken(text) : new SmtpReply.Refusing(text, code >= FOR_GOOD);
    }

    private SmtpReply refusedRecipient(int code, String text) {
        if (code < REFUSED || code == CLOSING) {
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
        usable = code >= REFUSED && code != CLOSING;
        if (code < REFUSED) {
            return new SmtpReply.Broken(text);
        }
        return code < FOR_GOOD ? new SmtpReply.NotNow(text) : new SmtpReply.Unwanted(text);
    }

    private String text(MimeMail mail) {
        return Diagnostic.of(commands.lastText(), mail.recipient());
    }

    private static String text(Commands.Answer answer, MimeMail mail) {
        return Diagnostic.of(answer.text(), mail.recipient());
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
