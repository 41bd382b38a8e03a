package org.groundswell.localstack.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a mail.
 *
 * @param headers as {@code name: value}, in the order of the mail
 * @param text null where it has no plain part
 * @param html as it was sent, so not to be shown without sanitising; null where it has no such part
 */
public record MailContent(
        String subject,
        List<String> headers,
        @Nullable String text,
        @Nullable String html) {

    /** A mail that cannot be decoded is shown as far as it can. */
    public static MailContent of(CaughtMail mail) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.content()));
            List<String> headers = new ArrayList<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.add(header.getName() + ": " + MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
            }
            String subject = message.getSubject();
            return new MailContent(
                    subject == null ? "(no subject)" : subject,
                    headers,
                    find(message, "text/plain"),
                    find(message, "text/html"));
        } catch (MessagingException | IOException e) {
            return new MailContent("(not to be decoded)", List.of(), String.valueOf(e.getMessage()), null);
        }
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String content) {
            return content;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = find(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
