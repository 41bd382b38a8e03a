package org.groundswell.notification.integrations.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    List<ApiKey> of(UUID integratorId) {
        return list("integratorId = ?1 order by createdAt", integratorId);
    }

    long activeOf(UUID integratorId) {
        return count("integratorId = ?1 and revokedAt is null", integratorId);
    }

    Optional<ApiKey> of(UUID integratorId, UUID keyId) {
        return find("id = ?1 and integratorId = ?2", keyId, integratorId).firstResultOptional();
    }
}
