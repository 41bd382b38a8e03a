package org.groundswell.notification.channels.email;

import java.util.Optional;

/** A claim's dealings with the mail server: over one connection as long as it lasts, and over as soon as there is trouble. */
final class Conversation implements AutoCloseable {

    private final MailServer server;
    private Optional<SmtpConnection> current = Optional.empty();
    private boolean over;

    Conversation(MailServer server) {
        this.server = server;
    }

    boolean isOver() {
        return over;
    }

    /** Empty where the server can't be reached, and then the conversation is over. */
    Optional<SmtpConnection> connection() {
        if (current.isPresent() && !server.keeps(current.get())) {
            close();
        }
        if (current.isEmpty()) {
            current = server.connection();
            over = current.isEmpty();
        }
        return current;
    }

    void heard(SmtpReply reply) {
        switch (reply) {
            case SmtpReply.Accepted ignored -> server.isWell();
            case SmtpReply.NoSuchRecipient ignored -> server.isWell();
            case SmtpReply.Unwanted ignored -> {}
            case SmtpReply.NotNow ignored -> {}
            case SmtpReply.Refusing(String text, boolean forGood) -> giveUp(text);
            case SmtpReply.Broken(String text) -> giveUp(text);
            // One letter in doubt is enough to learn that the server does not answer.
            case SmtpReply.Silent(String text) -> giveUp(text);
        }
    }

    private void giveUp(String why) {
        over = true;
        server.rest(why);
    }

    @Override
    public void close() {
        current.ifPresent(server::giveBack);
        current = Optional.empty();
    }
}
