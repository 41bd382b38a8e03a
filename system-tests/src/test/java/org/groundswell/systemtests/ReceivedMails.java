package org.groundswell.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;

/** What the mail catcher received, as its recipients read it. */
final class ReceivedMails {

    private static final Pattern LINK = Pattern.compile("/act/[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final RunningSystem system;

    ReceivedMails(RunningSystem system) {
        this.system = system;
    }

    /** The path of the public page to which the first mail to this address leads. */
    String actionPath(String email) {
        Matcher link = LINK.matcher(first(email).at("/content/text").asText());
        if (!link.find()) {
            throw new IllegalStateException("There is no link in the letter to " + email);
        }
        return link.group();
    }

    String askOf(String email) {
        byte[] id = Base64.getUrlDecoder()
                .decode(actionPath(email).substring("/act/".length()).split("\\.")[0]);
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    String deliveryOf(String email) {
        String messageId = first(email).at("/mail/messageId").asText();
        return messageId.substring(1, messageId.indexOf('@'));
    }

    private JsonNode first(String email) {
        JsonNode mails = Patience.until(
                "mail to " + email,
                TestCampaign.PATIENCE,
                () -> system.mails().get("/api/mails?to=" + email).json(),
                list -> !list.isEmpty());
        return system.mails()
                .get("/api/mails/" + mails.get(0).path("number").asLong())
                .json();
    }
}
