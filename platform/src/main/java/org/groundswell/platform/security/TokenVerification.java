package org.groundswell.platform.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.groundswell.platform.http.RequestFilters;

/**
 * How smallrye-jwt verifies tokens: from the Authorization header or the session's cookie, by the secret. In code and not in
 * {@code mp.jwt.*} properties, since Quarkus puts keys of its own before a secret in tests and dev mode.
 */
class TokenVerification {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    JWTAuthContextInfo verification(TokenSecret secret) {
        JWTAuthContextInfo verification = new JWTAuthContextInfo(secret.key(), TokenSecret.ISSUER);
        verification.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        verification.setTokenHeader("Cookie");
        verification.setTokenCookie(RequestFilters.SESSION_COOKIE);
        verification.setAlwaysCheckAuthorization(true);
        return verification;
    }
}
