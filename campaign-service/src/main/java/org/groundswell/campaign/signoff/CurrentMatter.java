package org.groundswell.campaign.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/**
 * What there is to sign, as it stands now.
 *
 * @param content word for word
 * @param sha256 of the content, in hexadecimal
 * @param authors who wrote it as it stands; empty where that is not known
 * @param changedAt since when it stands so
 */
record CurrentMatter(
        Matter matter,
        UUID callToActionId,
        String callToAction,
        String content,
        String sha256,
        Set<UUID> authors,
        Instant changedAt) {

    CurrentMatter(
            Matter matter,
            UUID callToActionId,
            String callToAction,
            String content,
            Set<UUID> authors,
            Instant changedAt) {
        this(matter, callToActionId, callToAction, content, sha256(content), Set.copyOf(authors), changedAt);
    }

    /** "the letters of “Employers write”" */
    String words() {
        return "%s of “%s”".formatted(matter.words(), callToAction);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
