package org.groundswell.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys for contact data: {@code groundswell.contact-keys=id:base64,id:base64}, 32 bytes each. The first seals, all open. To
 * rotate, put a new key in front at all services, and take the last one out when nothing on the topics (7 days) has it.
 */
@ApplicationScoped
class KeyRing {

    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String activeId;

    KeyRing(@ConfigProperty(name = "groundswell.contact-keys") String ring) {
        for (String entry : ring.split(",")) {
            String[] parts = entry.strip().split(":", 2);
            keys.put(parts[0], key(parts));
        }
        this.activeId = keys.keySet().iterator().next();
    }

    String activeId() {
        return activeId;
    }

    SecretKey active() {
        return find(activeId).orElseThrow();
    }

    Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The key that is in the ring longest. */
    SecretKey oldest() {
        return keys.values().stream().reduce((first, second) -> second).orElseThrow();
    }

    private static SecretKey key(String[] idAndKey) {
        byte[] key = idAndKey.length == 2 ? Base64.getDecoder().decode(idAndKey[1]) : new byte[0];
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "groundswell.contact-keys wants id:base64 of 32 bytes, not " + idAndKey[0]);
        }
        return new SecretKeySpec(key, "AES");
    }
}
