package org.groundswell.platform.security;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Signs tokens (JWT, HS256) that all three services accept, since they share {@code groundswell.security.jwt-secret}. Their time
 * is the system's, not that of a moved clock.
 */
@ApplicationScoped
public class PersonTokens {

    /** Of tokens between services: long enough for one call, and its repeats. */
    static final Duration FOR_A_CALL = Duration.ofMinutes(5);

    private final TokenSecret secret;

    PersonTokens(TokenSecret secret) {
        this.secret = secret;
    }

    public String issue(PersonClaims person, Duration validFor) {
        return Jwt.issuer(TokenSecret.ISSUER)
                .subject(person.id().toString())
                .upn(person.username())
                .claim("name", person.name())
                .groups(person.roles())
                .expiresIn(validFor)
                .sign(secret.key());
    }
}
