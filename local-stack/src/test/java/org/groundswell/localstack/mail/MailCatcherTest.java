package org.groundswell.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private final MailCatcher catcher = MailCatcher.start(0, 3, Clock.systemUTC());

    @AfterEach
    void close() {
        catcher.close();
    }

    @Test
    void mail_isKept_asItWasSent() throws Exception {
        send("anna@clinic.example", "<1@groundswell>", "Dear Anna,\r\n.\r\n..a line with dots\r\nZürich");

        CaughtMail mail = catcher.mailsTo("anna@clinic.example").getFirst();
        assertThat(mail.messageId()).isEqualTo("<1@groundswell>");
        assertThat(mail.sender()).isEqualTo("office@hospital.example");
        assertThat(new String(mail.content(), StandardCharsets.UTF_8))
                .contains("Subject: Please write")
                .contains("Dear Anna,\r\n.\r\n..a line with dots\r\nZürich");
    }

    @Test
    void messageIds_areCounted_whenTheirMailsAreNoLongerKept() throws Exception {
        for (int i = 1; i <= 5; i++) {
            send("anna@clinic.example", "<" + i + "@groundswell>", "text");
        }
        send("anna@clinic.example", "<2@groundswell>", "text");

        assertThat(catcher.received()).isEqualTo(6);
        assertThat(catcher.mails())
                .extracting(CaughtMail::messageId)
                .containsExactly("<2@groundswell>", "<5@groundswell>", "<4@groundswell>");
        assertThat(catcher.timesByMessageId())
                .hasSize(5)
                .containsEntry("<1@groundswell>", 1)
                .containsEntry("<2@groundswell>", 2);
    }

    @Test
    void recipient_isRefusedForGoodOrForNow_byItsDomain() {
        assertThatThrownBy(() -> send("gone" + MailCatcher.UNKNOWN_DOMAIN, "<1@groundswell>", "text"))
                .isInstanceOf(SendFailedException.class)
                .rootCause()
                .hasMessageContaining("550");
        assertThatThrownBy(() -> send("full" + MailCatcher.BUSY_DOMAIN, "<2@groundswell>", "text"))
                .rootCause()
                .hasMessageContaining("451");
        assertThat(catcher.received()).isZero();
    }

    @Test
    void silence_afterTheMail_leavesTheSenderInDoubt() {
        catcher.setMood(SmtpMood.SILENT_AFTER_DATA);

        assertThatThrownBy(() -> send("anna@clinic.example", "<1@groundswell>", "text"))
                .isInstanceOf(MessagingException.class);
        assertThat(catcher.received()).isEqualTo(1);
    }

    @Test
    void hangingUp_losesTheMail() {
        catcher.setMood(SmtpMood.HANGING_UP_AFTER_DATA);

        assertThatThrownBy(() -> send("anna@clinic.example", "<1@groundswell>", "text"))
                .isInstanceOf(MessagingException.class);
        assertThat(catcher.received()).isZero();
    }

    private void send(String recipient, String messageId, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", String.valueOf(catcher.port()));
        settings.put("mail.smtp.timeout", "500");
        settings.put("mail.smtp.allow8bitmime", "true");
        MimeMessage message = new MimeMessage(Session.getInstance(settings)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom("office@hospital.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject("Please write");
        message.setText(text, "UTF-8");
        message.setHeader("Content-Transfer-Encoding", "8bit");
        Transport.send(message);
    }
}
