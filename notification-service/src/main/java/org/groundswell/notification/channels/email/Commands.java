package org.groundswell.notification.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Opens Jakarta Mail's transport up to single commands. Codes are those of RFC 5321, and -1 where no answer came. */
final class Commands extends SMTPTransport {

    static final int NO_ANSWER = -1;
    static final int OK = 250;
    static final int GO_AHEAD = 354;

    private OutputStream body = OutputStream.nullOutputStream();

    Commands(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    synchronized int code(String command) {
        try {
            return simpleCommand(command.getBytes(StandardCharsets.US_ASCII));
        } catch (MessagingException e) {
            return NO_ANSWER;
        }
    }

    /** After a refusal the server has been told to forget the mail. */
    synchronized int begin() {
        try {
            body = data();
            return GO_AHEAD;
        } catch (SMTPSendFailedException e) {
            return e.getReturnCode();
        } catch (MessagingException e) {
            return NO_ANSWER;
        }
    }

    synchronized void write(byte[] content) throws IOException {
        body.write(content);
    }

    /** After a refusal the server has been told to forget the mail. */
    synchronized int end() {
        try {
            finishData();
            return OK;
        } catch (SMTPSendFailedException e) {
            return e.getReturnCode();
        } catch (MessagingException | IOException e) {
            return NO_ANSWER;
        }
    }

    String lastText() {
        return Objects.requireNonNullElse(getLastServerResponse(), "no answer");
    }
}
