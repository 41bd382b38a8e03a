package org.groundswell.notification.integrations.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.ApiKeySecret;

/** Gives an integrator a key and takes it away. Two may be active, so that it can change from one to the other. */
@ApplicationScoped
class IssueApiKey {

    private static final int ACTIVE_AT_MOST = 2;
    private static final int HINT_LENGTH = 4;

    /** @param secret nobody can show it again */
    record Issued(ApiKey key, String secret) {}

    private final IntegratorRepository integrators;
    private final ApiKeyRepository keys;
    private final Clock clock;

    IssueApiKey(IntegratorRepository integrators, ApiKeyRepository keys, Clock clock) {
        this.integrators = integrators;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    public Issued issue(UUID integratorId) {
        integrators.locked(integratorId);
        if (keys.activeOf(integratorId) >= ACTIVE_AT_MOST) {
            throw TwoKeysActive.of(integratorId);
        }
        String secret = ApiKeySecret.generate();
        String hint = secret.substring(secret.length() - HINT_LENGTH);
        ApiKey key = new ApiKey(integratorId, ApiKeySecret.sha256(secret), hint, clock.instant());
        keys.persistAndFlush(key);
        return new Issued(key, secret);
    }

    /** A service that just let the key in may do so for some seconds more: see {@code groundswell.security.api-key-cache}. */
    @Transactional
    public void revoke(UUID integratorId, UUID keyId) {
        keys.of(integratorId, keyId)
                .orElseThrow(() -> ProblemException.notFound("key", keyId))
                .revoke(clock.instant());
    }
}
