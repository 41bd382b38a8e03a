package org.groundswell.notification.integrations.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A key of an integrator. Of the secret only the hash is kept, and its last four characters to tell keys apart. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "integrator_id")
    UUID integratorId;

    @Column(name = "secret_hash")
    byte[] secretHash;

    String hint;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "last_used_at")
    @Nullable
    Instant lastUsedAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ApiKey() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    ApiKey(UUID integratorId, byte[] secretHash, String hint, Instant createdAt) {
        this.integratorId = integratorId;
        this.secretHash = secretHash;
        this.hint = hint;
        this.createdAt = createdAt;
    }

    boolean isActive() {
        return revokedAt == null;
    }

    /** For good: a key does not come back. */
    void revoke(Instant at) {
        if (isActive()) {
            revokedAt = at;
        }
    }
}
