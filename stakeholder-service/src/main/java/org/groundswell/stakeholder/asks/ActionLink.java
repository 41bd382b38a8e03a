package org.groundswell.stakeholder.asks;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The unguessable link of an ask: its id and an HMAC-SHA256 of it, cut to 128 bits. Nothing is stored, and an id that leaks
 * elsewhere, in a log or a CSV file, opens no page.
 */
@ApplicationScoped
public class ActionLink {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_BYTES = 16;
    private static final int SEAL_BYTES = 16;
    private static final int SHORTEST_SECRET = 32;

    private final String baseUrl;
    private final ThreadLocal<Mac> macs;

    public ActionLink(
            @ConfigProperty(name = "groundswell.link-secret") String secret,
            @ConfigProperty(name = "groundswell.action-page.url") String baseUrl) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "groundswell.link-secret has less than " + SHORTEST_SECRET + " characters");
        }
        SecretKeySpec key = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    public String token(UUID askId) {
        byte[] id = bytes(askId);
        return ENCODER.encodeToString(id) + "." + ENCODER.encodeToString(seal(id));
    }

    /** The ask that a token was made for; empty for anything that we did not make. */
    public Optional<UUID> askOf(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] id = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] seal = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return id.length == ID_BYTES && MessageDigest.isEqual(seal, seal(id))
                    ? Optional.of(uuid(id))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The address of the stakeholder's own page. */
    public String page(String token) {
        return baseUrl + "/act/" + token;
    }

    /** The address that takes the one-click POST of RFC 8058. */
    public String unsubscribe(String token) {
        return baseUrl + "/unsubscribe/" + token;
    }

    private byte[] seal(byte[] id) {
        return Arrays.copyOf(macs.get().doFinal(id), SEAL_BYTES);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] id) {
        ByteBuffer buffer = ByteBuffer.wrap(id);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
