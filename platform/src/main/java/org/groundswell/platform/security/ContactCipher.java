package org.groundswell.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals contact data (AES-256-GCM) for the way between services. The ask's id is associated data, so that nobody can put one
 * person's contact on another's ask. A sealed text says by which key it was sealed: {@code <key id>.<base64url>}.
 */
@ApplicationScoped
public class ContactCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    /** One for each thread, since they are not to be shared, and looking one up among the providers for each contact is waste. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(ContactCipher::cipher);

    ContactCipher(KeyRing keys) {
        this.keys = keys;
    }

    /** Seals by the ring's first key. */
    public String encrypt(UUID askId, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.active(), nonce, askId).doFinal(plain);
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return keys.activeId() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not seal", e);
        }
    }

    public String encrypt(UUID askId, String plain) {
        return encrypt(askId, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws UnsealableContact for a key that is not in the ring, another ask's data, or data that was changed */
    public byte[] decrypt(UUID askId, String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            throw UnsealableContact.of(askId, "it names no key");
        }
        SecretKey key = keys.find(sealed.substring(0, dot))
                .orElseThrow(() -> UnsealableContact.of(askId, "its key is not in groundswell.contact-keys"));
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, askId).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw UnsealableContact.of(askId, "it was changed, or sealed for another ask");
        }
    }

    public String decryptText(UUID askId, String sealed) {
        return new String(decrypt(askId, sealed), StandardCharsets.UTF_8);
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + TRANSFORMATION, e);
        }
    }

    private Cipher cipher(int mode, SecretKey key, byte[] nonce, UUID askId) throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(askId.getMostSignificantBits())
                .putLong(askId.getLeastSignificantBits())
                .flip());
        return cipher;
    }
}
