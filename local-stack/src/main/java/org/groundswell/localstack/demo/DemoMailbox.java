package org.groundswell.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.localstack.api.ServiceApi;

/** Reads the mails of the demo's people, as they would. */
final class DemoMailbox {

    private static final Pattern LINK = Pattern.compile("(https?://[^/\\s]+)(/act/[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");
    private static final Pattern DELIVERY = Pattern.compile("<([0-9a-f-]{36})@");

    private final ServiceApi mails;

    DemoMailbox(String mailUrl) {
        this.mails = ServiceApi.at(mailUrl);
    }

    /**
     * @param actionPath path of the page behind the letter's link
     * @param deliveryId from the Message-ID
     */
    record Letter(String actionPath, String deliveryId) {}

    /** The first letter to this address; empty where none came. */
    Optional<Letter> letterTo(String email) {
        JsonNode kept = mails.get("/api/mails?to=" + URLEncoder.encode(email, StandardCharsets.UTF_8))
                .json();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        JsonNode oldest = kept.get(kept.size() - 1);
        JsonNode mail =
                mails.get("/api/mails/" + oldest.path("number").asLong()).json();
        Matcher link = LINK.matcher(mail.at("/content/text").asText());
        Matcher delivery = DELIVERY.matcher(mail.at("/mail/messageId").asText());
        return link.find() && delivery.find()
                ? Optional.of(new Letter(link.group(2), delivery.group(1)))
                : Optional.empty();
    }
}
