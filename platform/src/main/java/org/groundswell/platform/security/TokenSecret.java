package org.groundswell.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret by which the three services sign and know each other's tokens. */
@ApplicationScoped
class TokenSecret {

    static final String ISSUER = "groundswell";

    /** HS256 wants a key as long as its hash. */
    private static final int SHORTEST = 32;

    private final SecretKey key;

    TokenSecret(@ConfigProperty(name = "groundswell.security.jwt-secret") String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("groundswell.security.jwt-secret needs 32 characters or more");
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    SecretKey key() {
        return key;
    }
}
