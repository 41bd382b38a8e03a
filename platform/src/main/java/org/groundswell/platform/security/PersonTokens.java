package org.groundswell.platform.security;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs tokens (JWT, HS256) that all three services accept, since they share {@code groundswell.security.jwt-secret}. Their time
 * is the system's, not that of a moved clock.
 */
@ApplicationScoped
public class PersonTokens {

    /** Of tokens between services: long enough for one call, and its repeats. */
    static final Duration FOR_A_CALL = Duration.ofMinutes(5);

    /** HS256 wants a key as long as its hash. */
    private static final int SHORTEST_SECRET = 32;

    private final String secret;
    private final String issuer;

    PersonTokens(
            @ConfigProperty(name = "groundswell.security.jwt-secret") String secret,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("groundswell.security.jwt-secret needs 32 characters or more");
        }
        this.secret = secret;
        this.issuer = issuer;
    }

    public String issue(PersonClaims person, Duration validFor) {
        return Jwt.issuer(issuer)
                .subject(person.id().toString())
                .upn(person.username())
                .claim("name", person.name())
                .groups(person.roles())
                .expiresIn(validFor)
                .signWithSecret(secret);
    }
}
