package org.groundswell.localstack.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The server's side of one connection (RFC 5321 with PIPELINING, 8BITMIME, SMTPUTF8 and SIZE). */
final class SmtpSession implements Runnable {

    private static final int LARGEST_MESSAGE = 25 * 1024 * 1024;
    private static final int MOST_RECIPIENTS = 100;
    private static final long THINKING_NANOS = 333_000_000;

    private final Socket socket;
    private final MailCatcher catcher;
    private final SmtpInput in;
    private final OutputStream out;
    private final List<String> recipients = new ArrayList<>();
    private @Nullable String sender;

    SmtpSession(Socket socket, MailCatcher catcher) throws IOException {
        this.socket = socket;
        this.catcher = catcher;
        this.in = new SmtpInput(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream(), 512);
    }

    @Override
    public void run() {
        try (socket) {
            if (catcher.mood() == SmtpMood.GONE) {
                return;
            }
            say("220 groundswell mail catcher");
            for (String line = in.line(); line != null && answer(line); line = in.line()) {
                // each answer is the work
            }
        } catch (IOException e) {
            // The client went away or the catcher is being closed: nobody is left to be told.
        }
    }

    /** Whether the conversation goes on. */
    private boolean answer(String line) throws IOException {
        if (catcher.mood() == SmtpMood.GONE) {
            return false;
        }
        String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" ->
                say("250-groundswell\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE " + LARGEST_MESSAGE);
            case "HELO", "NOOP" -> say("250 OK");
            case "RSET" -> {
                reset();
                say("250 OK");
            }
            case "MAIL" -> begin(line);
            case "RCPT" -> addRecipient(line);
            case "DATA" -> {
                return receive();
            }
            case "QUIT" -> {
                say("221 bye");
                out.flush();
                return false;
            }
            default -> say("502 5.5.2 command not known");
        }
        return true;
    }

    private void begin(String line) throws IOException {
        switch (catcher.mood()) {
            case BUSY -> say("451 4.3.2 busy, try again later");
            case HOSTILE -> say("554 5.7.1 not wanted here");
            case WILLING, SLOW, GONE, SILENT_AFTER_DATA, HANGING_UP_AFTER_DATA -> {
                reset();
                sender = address(line);
                say("250 2.1.0 OK");
            }
        }
    }

    private void addRecipient(String line) throws IOException {
        String address = address(line);
        if (sender == null) {
            say("503 5.5.1 MAIL first");
        } else if (recipients.size() == MOST_RECIPIENTS) {
            say("452 4.5.3 too many recipients");
        } else if (address.endsWith(MailCatcher.UNKNOWN_DOMAIN)) {
            say("550 5.1.1 no such mailbox");
        } else if (address.endsWith(MailCatcher.BUSY_DOMAIN)) {
            say("451 4.2.2 mailbox busy, try again later");
        } else {
            recipients.add(address);
            say("250 2.1.5 OK");
        }
    }

    private boolean receive() throws IOException {
        if (sender == null || recipients.isEmpty()) {
            say("503 5.5.1 no valid recipients");
            return true;
        }
        say("354 end with a single dot");
        out.flush();
        byte[] content = in.message(LARGEST_MESSAGE);
        SmtpMood mood = catcher.mood();
        if (mood == SmtpMood.HANGING_UP_AFTER_DATA) {
            return false;
        }
        if (mood == SmtpMood.SLOW) {
            LockSupport.parkNanos(THINKING_NANOS);
        }
        if (content == null) {
            say("552 5.3.4 message too large");
        } else {
            long number = catcher.keep(sender, List.copyOf(recipients), content);
            if (mood != SmtpMood.SILENT_AFTER_DATA) {
                say("250 2.0.0 kept as " + number);
            }
        }
        reset();
        return true;
    }

    private void reset() {
        sender = null;
        recipients.clear();
    }

    private void say(String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        if (!in.hasMore()) {
            out.flush();
        }
    }

    private static String address(String line) {
        int from = line.indexOf('<');
        int to = line.indexOf('>', from + 1);
        return from < 0 || to < 0 ? "" : line.substring(from + 1, to).toLowerCase(Locale.ROOT);
    }
}
