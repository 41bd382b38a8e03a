package org.groundswell.platform.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a letter says, as one number: two texts with the same hash are the same text. */
public final class LetterHash {

    private LetterHash() {}

    /**
     * SHA-256 in hexadecimal over subject, body and script, each preceded by its length in bytes so that no text can be
     * moved from one to the next unseen. A missing script has the length -1.
     */
    public static String sha256(String subject, String body, Optional<String> script) {
        MessageDigest digest = sha256();
        add(digest, Optional.of(subject));
        add(digest, Optional.of(body));
        add(digest, script);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Optional<String> part) {
        byte[] bytes = part.orElse("").getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part.isPresent() ? bytes.length : -1)
                .flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
