package org.groundswell.notification.deliveries.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A letter as somebody got it. A PDF is a rendition of it.
 *
 * @param html as it was sent or printed; empty for a letter of plain text
 */
public record LetterRecord(String subject, String html, String text) {

    /** In hexadecimal, over the three parts, each preceded by its length in bytes so that nothing can move between them. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    byte[] bytes() {
        byte[][] parts =
                Stream.of(subject, html, text).map(part -> part.getBytes(UTF_8)).toArray(byte[][]::new);
        int length =
                Stream.of(parts).mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.putInt(part.length).put(part);
        }
        return all.array();
    }

    static LetterRecord of(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        return new LetterRecord(next(all), next(all), next(all));
    }

    private static String next(ByteBuffer all) {
        byte[] part = new byte[all.getInt()];
        all.get(part);
        return new String(part, UTF_8);
    }
}
