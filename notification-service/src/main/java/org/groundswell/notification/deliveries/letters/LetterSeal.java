package org.groundswell.notification.deliveries.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.groundswell.platform.security.ContactCipher;

/** Keeps letters as contact data is kept: encrypted, and before that compressed, since a million of them are kept. */
@ApplicationScoped
class LetterSeal {

    private static final int CHUNK = 8 * 1024;

    private final ContactCipher cipher;

    /** One for each thread: a new one clears a quarter of a megabyte, which takes longer than the letter. */
    private final ThreadLocal<Deflater> deflaters =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    LetterSeal(ContactCipher cipher) {
        this.cipher = cipher;
    }

    String seal(UUID askId, LetterRecord letter) {
        return cipher.encrypt(askId, deflate(letter.bytes()));
    }

    LetterRecord open(UUID askId, String sealed) {
        return LetterRecord.of(inflate(cipher.decrypt(askId, sealed)));
    }

    private byte[] deflate(byte[] plain) {
        Deflater deflater = deflaters.get();
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] compressed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(compressed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(4 * CHUNK);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("A kept letter ends too early");
                }
                out.write(chunk, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("A kept letter can't be read", e);
        } finally {
            inflater.end();
        }
    }
}
