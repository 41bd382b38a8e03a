package org.groundswell.campaign.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.groundswell.platform.time.MovableClock;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps a form that was sent after its session had ended, until the same person has signed in again. It is sealed (AES-256-GCM)
 * with a key that goes into a cookie and nowhere else, kept for half an hour, and given back to nobody but its sender.
 */
@ApplicationScoped
public class KeptForms {

    public static final Duration KEPT = Duration.ofMinutes(30);

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Of one person at a time. */
    private static final int MOST = 5;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final MovableClock clock;
    private final SecureRandom random = new SecureRandom();

    KeptForms(Jdbi jdbi, ObjectMapper json, MovableClock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    record Row(String path, byte[] sealed) {}

    /** @return what opens it again */
    @Transactional
    public String keep(UUID personId, KeptForm form) {
        Instant now = clock.unmoved();
        byte[] key = bytes(KEY_BYTES);
        UUID id = jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            DELETE FROM kept_form
                            WHERE kept_at < :old
                               OR id IN (SELECT id FROM kept_form WHERE person_id = :person ORDER BY id DESC OFFSET :most)
                            """)
                    .bind("old", now.minus(KEPT))
                    .bind("person", personId)
                    .bind("most", MOST - 1)
                    .execute();
            return handle.createQuery("""
                            INSERT INTO kept_form (person_id, path, sealed, kept_at)
                            VALUES (:person, :path, :sealed, :now)
                            RETURNING id
                            """)
                    .bind("person", personId)
                    .bind("path", form.path())
                    .bind("sealed", sealed(key, written(form.content())))
                    .bind("now", now)
                    .mapTo(UUID.class)
                    .one();
        });
        return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** Empty for anybody else's, and for what is too old. */
    public Optional<KeptForm> open(UUID personId, String opener) {
        int dot = opener.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(opener.substring(0, dot));
            byte[] key = Base64.getUrlDecoder().decode(opener.substring(dot + 1));
            return find(id, personId).map(row -> new KeptForm(row.path(), read(opened(key, row.sealed()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Row> find(UUID id, UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT path, sealed
                        FROM kept_form
                        WHERE id = :id
                          AND person_id = :person
                          AND kept_at >= :old
                        """)
                .bind("id", id)
                .bind("person", personId)
                .bind("old", clock.unmoved().minus(KEPT))
                .mapTo(Row.class)
                .findOne());
    }

    private byte[] written(KeptForm.Content content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeptForm.Content read(byte[] written) {
        try {
            return json.readValue(written, KeptForm.Content.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no form", e);
        }
    }

    private byte[] sealed(byte[] key, byte[] body) {
        byte[] nonce = bytes(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, body);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    private static byte[] opened(byte[] key, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, rest);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This key does not open the form", e);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
