package org.groundswell.notification.channels.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMailTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void aLetter_hasTextAndHtml_andItsOwnId() throws Exception {
        MimeMessage message = read(mail("Ihre Ärzte", "maria@mail.example", "<p>Grüße</p>"));

        assertThat(message.getMessageID()).isEqualTo("<7@our.example>");
        assertThat(message.getSubject()).isEqualTo("Ihre Ärzte");
        assertThat(message.getSentDate()).isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<https://our.example/u/1>");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Text");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Grüße</p>");
    }

    @Test
    void aLetterWithoutHtml_isPlainText() throws Exception {
        MimeMessage message = read(mail("Subject", "maria@mail.example", ""));

        assertThat(message.isMimeType("text/plain")).isTrue();
        assertThat(message.getContent()).isEqualTo("Text");
    }

    @ParameterizedTest
    @MethodSource
    void everyText_arrivesAsItWasWritten_inAscii(String html, String encoding) throws Exception {
        MimeMail mail = mail("Subject", "maria@mail.example", html);

        assertThat(new String(mail.content(), UTF_8)).containsPattern("\\A\\p{ASCII}*\\z");
        MimeBodyPart part = (MimeBodyPart) ((MimeMultipart) read(mail).getContent()).getBodyPart(1);
        assertThat(part.getEncoding()).isEqualTo(encoding);
        assertThat(part.getContent()).isEqualTo(html);
    }

    static Stream<Arguments> everyText_arrivesAsItWasWritten_inAscii() {
        return Stream.of(
                Arguments.of("<p>Please write</p>\r\n<p>or call = both</p>", "7bit"),
                Arguments.of("<p>Señora, escríbanos</p>", "quoted-printable"),
                Arguments.of("x".repeat(998) + "\r\n" + "y".repeat(998), "7bit"),
                Arguments.of("x".repeat(999), "quoted-printable"),
                Arguments.of("请写信给保险公司", "base64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject\r\nBcc: all@mail.example", "Subject\nX: y", "Subject\rX: y"})
    void aSubjectThatWouldBreakIntoHeaders_isRefused(String subject) {
        assertThatExceptionOfType(MailRefused.class)
                .isThrownBy(() -> mail(subject, "maria@mail.example", ""))
                .withMessageContaining("Subject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maria",
                "maria@mail.example, other@mail.example",
                "maria@mail.example\r\nRCPT TO:<other@mail.example>",
                "Maria <maria@mail.example>",
                "maria@mail.example>",
                "mariä@mail.example",
                "a b@mail.example"
            })
    void whatIsNoAddress_isRefused(String address) {
        assertThatExceptionOfType(MailRefused.class).isThrownBy(() -> mail("Subject", address, ""));
    }

    private static MimeMail mail(String subject, String to, String html) {
        OutgoingMail mail = new OutgoingMail(
                "Commonwealth Regional Health",
                to,
                Optional.empty(),
                new LetterRecord(subject, html, "Text"),
                Map.of("List-Unsubscribe", "<https://our.example/u/1>"));
        return MimeMail.of(
                SESSION, mail, "letters@our.example", "<7@our.example>", Instant.parse("2026-11-22T08:00:00Z"));
    }

    private static MimeMessage read(MimeMail mail) throws Exception {
        assertThat(new String(mail.content(), UTF_8)).contains("\r\n\r\n");
        return new MimeMessage(SESSION, new ByteArrayInputStream(mail.content()));
    }
}
