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
 * @param content in words, for people to read
 * @param exactValues which a signature binds to
 * @param sha256 of the exact values, in hexadecimal
 * @param authors who wrote it as it stands; empty where that is not known
 * @param changedAt since when it stands so
 */
record CurrentMatter(
        Matter matter,
        UUID callToActionId,
        String callToAction,
        String content,
        String exactValues,
        String sha256,
        Set<UUID> authors,
        Instant changedAt) {

    CurrentMatter(
            Matter matter,
            UUID callToActionId,
            String callToAction,
            String content,
            String exactValues,
            Set<UUID> authors,
            Instant changedAt) {
        this(
                matter,
                callToActionId,
                callToAction,
                content,
                exactValues,
                sha256(exactValues),
                Set.copyOf(authors),
                changedAt);
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
