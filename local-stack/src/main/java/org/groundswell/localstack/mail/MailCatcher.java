package org.groundswell.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes mail over SMTP on the loopback interface, keeps the newest, and delivers nothing. It counts every Message-ID it
 * was ever sent, so that a test can tell that nobody got a letter twice.
 * <p>
 * GreenMail was left out on purpose: it makes a mailbox for every recipient and never forgets a mail, so a launch of a
 * million would end it.
 */
public final class MailCatcher implements AutoCloseable {

    /** A recipient here is refused for good (550), as a mailbox that no longer exists is. */
    public static final String UNKNOWN_DOMAIN = "@unknown.example";

    /** A recipient here is refused for now (451), however often it is tried. */
    public static final String BUSY_DOMAIN = "@busy.example";

    private static final int DEFAULT_KEPT = 2_000;

    private final ServerSocket listener;
    private final int mostKept;
    private final Clock clock;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final Deque<CaughtMail> kept = new ArrayDeque<>();
    private final Map<String, Integer> timesByMessageId = new HashMap<>();
    private volatile SmtpMood mood = SmtpMood.WILLING;
    private long received;

    private MailCatcher(ServerSocket listener, int mostKept, Clock clock) {
        this.listener = listener;
        this.mostKept = mostKept;
        this.clock = clock;
    }

    /** Keeps the newest 2,000 mails. {@code port} 0 takes a free one. */
    public static MailCatcher start(int port) {
        return start(port, DEFAULT_KEPT, Clock.systemUTC());
    }

    public static MailCatcher start(int port, int mostKept, Clock clock) {
        try {
            ServerSocket listener = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
            MailCatcher catcher = new MailCatcher(listener, mostKept, clock);
            Thread.ofPlatform().daemon().name("smtp-listener").start(catcher::listen);
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The mails still kept, newest first. */
    public synchronized List<CaughtMail> mails() {
        return new ArrayList<>(kept);
    }

    public synchronized Optional<CaughtMail> mail(long number) {
        return kept.stream().filter(mail -> mail.number() == number).findFirst();
    }

    /** The mails still kept that were sent to this address, newest first. */
    public synchronized List<CaughtMail> mailsTo(String address) {
        return kept.stream().filter(mail -> mail.recipients().contains(address)).toList();
    }

    /** How many mails ever came, with those no longer kept. */
    public synchronized long received() {
        return received;
    }

    /** Every Message-ID that ever came, with how often it came; also of mails no longer kept. */
    public synchronized Map<String, Integer> timesByMessageId() {
        return Map.copyOf(timesByMessageId);
    }

    /** Forgets all mails and counts. */
    public synchronized void clear() {
        kept.clear();
        timesByMessageId.clear();
        received = 0;
    }

    public SmtpMood mood() {
        return mood;
    }

    /** From the next command on, on open connections too. */
    public void setMood(SmtpMood mood) {
        this.mood = mood;
    }

    synchronized long keep(String sender, List<String> recipients, byte[] content) {
        String messageId = messageId(content);
        if (messageId != null) {
            timesByMessageId.merge(messageId, 1, Integer::sum);
        }
        kept.addFirst(new CaughtMail(++received, clock.instant(), sender, recipients, messageId, content));
        if (kept.size() > mostKept) {
            kept.removeLast();
        }
        return received;
    }

    private static @Nullable String messageId(byte[] content) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(content), true).getHeader("Message-ID", null);
        } catch (MessagingException e) {
            return null;
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.add(socket);
                SmtpSession session = new SmtpSession(socket, this);
                Thread.ofVirtual().start(() -> {
                    session.run();
                    connections.remove(socket);
                });
            } catch (IOException e) {
                // Closed, or one client gone before it was greeted; the loop's condition tells which.
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : connections) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
