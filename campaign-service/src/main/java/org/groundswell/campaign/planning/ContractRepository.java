package org.groundswell.campaign.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

    Contract get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> PlanNotFound.contract(id));
    }

    Contract lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PlanNotFound.contract(id));
    }

    List<Contract> ofPayer(UUID payerId) {
        return list("payerId = ?1 order by id", payerId);
    }

    List<Contract> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
