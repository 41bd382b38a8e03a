package org.groundswell.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A keyed hash (HMAC-SHA-256) of a contact point, by which services speak of an address that may not be written to without
 * naming it. The key is {@code groundswell.contact-hash-key} (base64), and without one is derived from the oldest of
 * {@code groundswell.contact-keys}: set it before that key is taken out, or withdrawn consents are no longer found.
 */
@ApplicationScoped
public class ContactHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** One for each thread, since they are not to be shared, and setting one up for each hash is waste. */
    private final ThreadLocal<Mac> macs;

    ContactHash(KeyRing ring, @ConfigProperty(name = "groundswell.contact-hash-key") Optional<String> configured) {
        SecretKey key = configured
                .map(Base64.getDecoder()::decode)
                .map(bytes -> (SecretKey) new SecretKeySpec(bytes, ALGORITHM))
                .orElseGet(() -> derive(ring.oldest()));
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /**
     * 64 hexadecimal digits; the same however the contact point is written: an e-mail address in any case, a phone number (E.164)
     * with spaces or dashes, a postal address in any case and spacing.
     */
    public String of(String contactPoint) {
        return HexFormat.of().formatHex(macs.get().doFinal(normal(contactPoint).getBytes(StandardCharsets.UTF_8)));
    }

    static String normal(String contactPoint) {
        String text = contactPoint.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("+")
                ? "+" + NO_DIGIT.matcher(text).replaceAll("")
                : SPACES.matcher(text).replaceAll(" ");
    }

    private static SecretKey derive(SecretKey master) {
        byte[] derived = mac(new SecretKeySpec(master.getEncoded(), ALGORITHM))
                .doFinal("contact hash".getBytes(StandardCharsets.UTF_8));
        return new SecretKeySpec(derived, ALGORITHM);
    }

    private static Mac mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
