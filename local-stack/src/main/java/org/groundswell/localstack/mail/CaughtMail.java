package org.groundswell.localstack.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail as it came over the wire.
 *
 * @param number 1 for the first mail that the catcher took, and so on
 * @param sender the envelope's, empty for a bounce message
 * @param recipients the envelope's
 * @param messageId with its angle brackets; null where the mail has none
 * @param content headers and body, lines ending in CR LF
 */
public record CaughtMail(
        long number,
        Instant receivedAt,
        String sender,
        List<String> recipients,
        @Nullable String messageId,
        byte[] content) {}
