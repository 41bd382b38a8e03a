package org.groundswell.notification.channels.email;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;

/** The bytes of a mail: text, and HTML where there is some. */
final class MimeMail {

    private static final int USUAL_SIZE = 8 * 1024;
    private static final String UTF_8 = "UTF-8";
    private static final char MOST_ASCII = 0x7F;

    private final byte[] content;
    private final String recipient;
    private final String messageId;

    private MimeMail(byte[] content, String recipient, String messageId) {
        this.content = content;
        this.recipient = recipient;
        this.messageId = messageId;
    }

    /**
     * @param messageId with its angle brackets
     * @throws MailRefused for an address that is none, and for header text with a line break in it
     */
    static MimeMail of(Session session, OutgoingMail mail, String from, String messageId, Instant date) {
        try {
            MimeMessage message = new WithOwnId(session, messageId);
            message.setFrom(new InternetAddress(from, oneLine("From", mail.fromName()), UTF_8));
            InternetAddress to = address(mail.to());
            message.setRecipient(RecipientType.TO, to);
            if (mail.replyTo().isPresent()) {
                message.setReplyTo(new InternetAddress[] {address(mail.replyTo().get())});
            }
            message.setSubject(oneLine("Subject", mail.letter().subject()), UTF_8);
            message.setSentDate(Date.from(date));
            for (var header : mail.headers().entrySet()) {
                message.setHeader(header.getKey(), oneLine(header.getKey(), header.getValue()));
            }
            write(mail, message);
            ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
            message.writeTo(out);
            return new MimeMail(out.toByteArray(), to.getAddress(), messageId);
        } catch (AddressException e) {
            throw MailRefused.forAddress();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail can't be written", e);
        }
    }

    private static void write(OutgoingMail mail, MimeMessage message) throws MessagingException {
        if (mail.letter().html().isEmpty()) {
            write(mail.letter().text(), "plain", message);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        write(mail.letter().text(), "plain", text);
        MimeBodyPart html = new MimeBodyPart();
        write(mail.letter().html(), "html", html);
        message.setContent(new MimeMultipart("alternative", text, html));
    }

    private static void write(String text, String subtype, MimePart part) throws MessagingException {
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", TransferEncoding.of(text).word());
    }

    /** One address, in ASCII: what a server without SMTPUTF8 takes. */
    private static InternetAddress address(String text) throws AddressException {
        if (!isVisibleAscii(text)) {
            throw MailRefused.forAddress();
        }
        InternetAddress address = new InternetAddress(text, true);
        if (address.getPersonal() != null || address.isGroup()) {
            throw MailRefused.forAddress();
        }
        return address;
    }

    private static boolean isVisibleAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > MOST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String oneLine(String header, String text) {
        if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0) {
            throw MailRefused.forHeader(header);
        }
        return text;
    }

    byte[] content() {
        return content;
    }

    String recipient() {
        return recipient;
    }

    String messageId() {
        return messageId;
    }

    /** Jakarta Mail would give each mail an id of its own making. */
    private static final class WithOwnId extends MimeMessage {
        private final String messageId;

        WithOwnId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
