package org.groundswell.notification.channels.email;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.groundswell.platform.data.Backoff;
import org.jboss.logging.Logger;

/** The connections to the mail server, used again and again; and a rest for all senders after trouble with it. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);
    private static final long STALE = Duration.ofSeconds(20).toNanos();

    private final SmtpConfig config;
    private final Session session;
    private final ScheduledExecutorService writeTimeouts;
    private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();
    private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
    private long restUntil = System.nanoTime();

    MailServer(SmtpConfig config) {
        this.config = config;
        nameStreamProvider();
        this.writeTimeouts = writeTimeouts(config.writeTimeout());
        Properties properties = properties(config);
        properties.put("mail.smtp.executor.writetimeout", writeTimeouts);
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        this.session = Session.getInstance(properties);
    }

    Session session() {
        return session;
    }

    /** Empty where the server can't be reached, or is given a rest. */
    Optional<SmtpConnection> connection() {
        SmtpConnection known = idle.poll();
        while (known != null) {
            if (known.idleNanos() < STALE) {
                return Optional.of(known);
            }
            known.close();
            known = idle.poll();
        }
        return isResting() ? Optional.empty() : connect();
    }

    /** Whether a connection can take another letter. */
    boolean keeps(SmtpConnection connection) {
        return connection.isUsable() && connection.letters() < config.lettersPerConnection();
    }

    void giveBack(SmtpConnection connection) {
        if (keeps(connection)) {
            idle.push(connection);
        } else {
            connection.close();
        }
    }

    synchronized boolean isResting() {
        return restUntil - System.nanoTime() > 0;
    }

    /** All senders leave the server alone for a while, each time in a row for longer. */
    synchronized void rest(String why) {
        if (!isResting()) {
            Duration pause = backoff.next();
            restUntil = System.nanoTime() + pause.toNanos();
            LOG.warnf("The mail server %s:%d is tried again in %s: %s", config.host(), config.port(), pause, why);
        }
    }

    synchronized void isWell() {
        backoff.reset();
    }

    private Optional<SmtpConnection> connect() {
        try {
            return Optional.of(SmtpConnection.open(session, config));
        } catch (MessagingException e) {
            rest(Diagnostic.of(String.valueOf(e.getMessage()), config.username().orElse("(none)")));
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        for (SmtpConnection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
        writeTimeouts.shutdownNow();
    }

    /**
     * Jakarta Mail sets a timeout for each write and cancels it at once, by default in a thread for each connection, which wakes
     * whenever its next one changes. Here it is nearly always the one that does nothing.
     */
    private static ScheduledExecutorService writeTimeouts(Duration timeout) {
        ScheduledThreadPoolExecutor timeouts = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("smtp-write-timeouts").factory());
        timeouts.setRemoveOnCancelPolicy(true);
        long often = Math.max(1, timeout.toMillis() / 2);
        timeouts.scheduleAtFixedRate(() -> {}, often, often, TimeUnit.MILLISECONDS);
        return timeouts;
    }

    /** Otherwise Jakarta Mail searches all jars for it, several times for each letter. */
    private static void nameStreamProvider() {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static Properties properties(SmtpConfig config) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis(config.connectTimeout()));
        properties.setProperty("mail.smtp.timeout", millis(config.readTimeout()));
        properties.setProperty("mail.smtp.writetimeout", millis(config.writeTimeout()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(config.username().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        config.helo().ifPresent(name -> properties.setProperty("mail.smtp.localhost", name));
        switch (config.tls()) {
            case NONE -> {}
            case OPPORTUNISTIC -> properties.setProperty("mail.smtp.starttls.enable", "true");
            case REQUIRED -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
