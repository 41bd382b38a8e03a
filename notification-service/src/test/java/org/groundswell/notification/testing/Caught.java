package org.groundswell.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.localstack.EmbeddedServers;

/** What really came to the mail server. */
@Singleton
public class Caught {

    private final Stage stage;
    private final String domain;

    Caught(Stage stage, @ConfigProperty(name = "groundswell.smtp.from") String from) {
        this.stage = stage;
        this.domain = from.substring(from.indexOf('@') + 1);
    }

    /** How often the letter of this ask came. */
    public int times(AskRequested ask) {
        return EmbeddedServers.mail()
                .timesByMessageId()
                .getOrDefault("<" + stage.deliveryOf(ask) + "@" + domain + ">", 0);
    }

    public int times(Collection<AskRequested> asks) {
        return asks.stream().mapToInt(this::times).sum();
    }

    /** Headers and body of the newest mail of this delivery. */
    public String mailOf(UUID delivery) {
        String messageId = "<" + delivery + "@" + domain + ">";
        return EmbeddedServers.mail().mails().stream()
                .filter(mail -> messageId.equals(mail.messageId()))
                .map(mail -> new String(mail.content(), UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
