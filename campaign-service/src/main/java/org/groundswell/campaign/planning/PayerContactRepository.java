package org.groundswell.campaign.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PayerContactRepository implements PanacheRepositoryBase<PayerContact, UUID> {

    PayerContact lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PlanNotFound.payerContact(id));
    }

    List<PayerContact> ofPayer(UUID payerId) {
        return list("payerId = ?1 order by id", payerId);
    }
}
