package org.groundswell.notification.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Opens Jakarta Mail's transport up to single commands. Codes are those of RFC 5321, and -1 where no answer came. */
final class Commands extends SMTPTransport {

    static final int NO_ANSWER = -1;
    static final int OK = 250;
    static final int GO_AHEAD = 354;

    private OutputStream body = OutputStream.nullOutputStream();
    /** How many commands were sent whose answers come before that of the next one. */
    private int unanswered;

    private final List<Answer> answers = new ArrayList<>();

    Commands(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** @param text as the server said it */
    record Answer(int code, String text) {}

    /** Whether the server takes several commands at once (RFC 2920). */
    boolean takesSeveral() {
        return supportsExtension("PIPELINING");
    }

    /**
     * Gives the commands and {@link #begin begins} without waiting for an answer in between: one way to the server and back
     * instead of three.
     *
     * @return the answer to each command and to the beginning, as far as some came
     */
    synchronized List<Answer> begin(String... commands) {
        answers.clear();
        try {
            for (String command : commands) {
                sendCommand(command);
                unanswered++;
            }
            int code = begin();
            if (unanswered == 0) {
                answers.add(new Answer(code, lastText()));
            }
        } catch (MessagingException e) {
            // The answers tell how far it came.
        } finally {
            unanswered = 0;
        }
        return List.copyOf(answers);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        while (unanswered > 0) {
            int code = super.readServerResponse();
            answers.add(new Answer(code, lastText()));
            unanswered--;
        }
        return super.readServerResponse();
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
