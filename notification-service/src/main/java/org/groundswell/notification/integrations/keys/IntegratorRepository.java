package org.groundswell.notification.integrations.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

@ApplicationScoped
class IntegratorRepository implements PanacheRepositoryBase<Integrator, UUID> {

    Integrator existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("integrator", id));
    }

    /** Nobody else gives or takes away one of its keys until the transaction ends. */
    Integrator locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("integrator", id));
    }

    boolean isNameTaken(String name, UUID exceptFor) {
        return count("name = ?1 and id <> ?2", name, exceptFor) > 0;
    }

    List<Integrator> byName() {
        return list("order by name");
    }
}
