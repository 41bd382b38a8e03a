package org.groundswell.notification.integrations.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.security.ApiKeyIdentity;
import org.groundswell.platform.security.ApiKeys;
import org.jdbi.v3.core.Jdbi;

/** Finds the integrator behind a key, and notes that the key was used: within a minute, which is near enough. */
@ApplicationScoped
class StoredApiKeys implements ApiKeys {

    record Row(UUID keyId, UUID integratorId, String name, String vendor, List<String> eventTypes) {
        ApiKeyIdentity identity() {
            return new ApiKeyIdentity(keyId, integratorId, name, vendor, Set.copyOf(eventTypes));
        }
    }

    private final Jdbi jdbi;
    private final Clock clock;

    StoredApiKeys(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<ApiKeyIdentity> find(byte[] sha256) {
        Optional<ApiKeyIdentity> found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT k.id AS key_id, i.id AS integrator_id, i.name, i.vendor, i.event_types
                          FROM api_key k
                          JOIN integrator i ON i.id = k.integrator_id
                         WHERE k.secret_hash = :hash
                           AND k.revoked_at IS NULL
                        """)
                .bind("hash", sha256)
                .mapTo(Row.class)
                .findOne()
                .map(Row::identity));
        found.ifPresent(key -> used(key.keyId(), clock.instant()));
        return found;
    }

    private void used(UUID keyId, Instant now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE api_key
                           SET last_used_at = :now
                         WHERE id = :id
                           AND (last_used_at IS NULL OR last_used_at < :now::timestamptz - interval '1 minute')
                        """).bind("now", now).bind("id", keyId).execute());
    }
}
