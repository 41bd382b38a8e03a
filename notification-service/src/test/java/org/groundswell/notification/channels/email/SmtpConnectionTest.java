package org.groundswell.notification.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.groundswell.notification.channels.email.SmtpReply.Accepted;
import org.groundswell.notification.channels.email.SmtpReply.Broken;
import org.groundswell.notification.channels.email.SmtpReply.NoSuchRecipient;
import org.groundswell.notification.channels.email.SmtpReply.NotNow;
import org.groundswell.notification.channels.email.SmtpReply.Refusing;
import org.groundswell.notification.channels.email.SmtpReply.Silent;
import org.groundswell.notification.channels.email.SmtpReply.Unwanted;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass(name = "the server says {0}")
@ValueSource(strings = {"250 scripted", "250-scripted\r\n250 PIPELINING"})
class SmtpConnectionTest {

    private final ScriptedSmtp server;
    private final boolean takesSeveral;
    private SmtpConnection connection;

    SmtpConnectionTest(String greeting) {
        this.server = ScriptedSmtp.start().answering("EHLO", greeting);
        this.takesSeveral = greeting.endsWith("PIPELINING");
    }

    @BeforeEach
    void connect() throws MessagingException {
        connection = SmtpConnection.open(mailServer().session(), config());
    }

    @AfterEach
    void disconnect() throws IOException {
        connection.close();
        server.close();
    }

    @Test
    void severalMails_goOverOneConnection() {
        assertThat(send()).isEqualTo(new Accepted());
        assertThat(send()).isEqualTo(new Accepted());

        assertThat(server.commands())
                .filteredOn(line -> line.startsWith("EHLO"))
                .hasSize(1);
        assertThat(connection.isUsable()).isTrue();
    }

    @Test
    void aRecipientWhoIsUnknown_isRefusedForGood_andTheNextMailGoes() {
        server.answering("RCPT", "550 5.1.1 <Maria@mail.example> no such mailbox");

        assertThat(send()).isEqualTo(new NoSuchRecipient("550 5.1.1 <(recipient)> no such mailbox"));

        server.answering("RCPT", "250 OK");
        assertThat(send()).isEqualTo(new Accepted());
    }

    @Test
    void aRecipientWhoIsBusy_isRefusedForNow() {
        server.answering("RCPT", "451 4.2.1 mailbox busy");

        assertThat(send()).isEqualTo(new NotNow("451 4.2.1 mailbox busy"));
        assertThat(connection.isUsable()).isTrue();
    }

    @Test
    void policy_isNotTheRecipientsFault() {
        server.answering("RCPT", "550 5.7.1 blocked");

        assertThat(send()).isEqualTo(new Unwanted("550 5.7.1 blocked"));
    }

    @Test
    void aServerThatRefusesTheSender_refusesAll() {
        server.answering("MAIL", "451 later");
        assertThat(send()).isEqualTo(new Refusing("451 later", false));
        assertThat(connection.isUsable()).isFalse();
    }

    @Test
    void aMailRefusedAtItsEnd_isKnownNotToHaveGone() {
        server.answering(".", "554 5.6.0 spam");
        assertThat(send()).isEqualTo(new Unwanted("554 5.6.0 spam"));

        server.answering(".", "452 4.3.1 disk full");
        assertThat(send()).isEqualTo(new NotNow("452 4.3.1 disk full"));

        server.answering(".", "250 taken");
        assertThat(send()).isEqualTo(new Accepted());
    }

    @Test
    void aConnectionThatBreaksBeforeTheMailsEnd_hasHandedNothingOver() {
        server.answering("DATA", ScriptedSmtp.HANG_UP);

        assertThat(send()).isInstanceOf(Broken.class);
        assertThat(connection.isUsable()).isFalse();
    }

    @Test
    void silenceBeforeTheMailsEnd_hasHandedNothingOver() {
        server.answering("RCPT", ScriptedSmtp.SILENCE);

        assertThat(send()).isInstanceOf(Broken.class);
    }

    @Test
    void commandsGoTogether_onlyWhereTheServerTakesThem() {
        server.answering("RCPT", ScriptedSmtp.SILENCE);

        send();

        assertThat(server.commands().contains("DATA")).isEqualTo(takesSeveral);
    }

    @Test
    void aRefusedRecipient_getsNoMail_thoughTheServerWaitsForOne() {
        server.answering("RCPT", "550 5.1.1 no such mailbox");
        assertThat(send()).isInstanceOf(NoSuchRecipient.class);

        server.answering("RCPT", "250 OK").answering("DATA", "451 later");
        assertThat(send()).isEqualTo(new NotNow("451 later"));
        assertThat(connection.isUsable()).isTrue();
    }

    @Test
    void silenceAfterTheMailsEnd_leavesDoubt() {
        server.answering(".", ScriptedSmtp.SILENCE);

        assertThat(send()).isInstanceOf(Silent.class);
        assertThat(connection.isUsable()).isFalse();
    }

    @Test
    void hangingUpAfterTheMailsEnd_leavesDoubt() {
        server.answering(".", ScriptedSmtp.HANG_UP);

        assertThat(send()).isInstanceOf(Silent.class);
    }

    @Test
    void aServerThatGreetsWithARefusal_isGivenARest() {
        server.answering("GREETING", "554 go away");
        MailServer refusing = mailServer();

        assertThat(refusing.connection()).isEmpty();
        assertThat(refusing.isResting()).isTrue();
    }

    @Test
    void aServerThatIsDown_isGivenARest() throws IOException {
        server.close();
        MailServer down = mailServer();

        assertThat(down.connection()).isEmpty();
        assertThat(down.isResting()).isTrue();
    }

    private SmtpReply send() {
        OutgoingMail mail = new OutgoingMail(
                "Commonwealth Regional Health",
                "maria@mail.example",
                Optional.empty(),
                new LetterRecord("Subject", "<p>.\r\n.</p>", "Text\n.\n"),
                Map.of());
        return connection.send(
                MimeMail.of(mailServer().session(), mail, "letters@our.example", "<1@our.example>", Instant.EPOCH),
                "letters@our.example");
    }

    private MailServer mailServer() {
        return new MailServer(config());
    }

    private SmtpConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(SmtpConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "groundswell.smtp.host", "localhost",
                                "groundswell.smtp.port", String.valueOf(server.port()),
                                "groundswell.smtp.from", "letters@our.example",
                                "groundswell.smtp.read-timeout", "PT0.5S"),
                        "test",
                        100))
                .build()
                .getConfigMapping(SmtpConfig.class);
    }
}
