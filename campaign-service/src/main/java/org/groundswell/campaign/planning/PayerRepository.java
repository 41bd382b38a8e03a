package org.groundswell.campaign.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;

@ApplicationScoped
class PayerRepository implements PanacheRepositoryBase<Payer, UUID> {

    Payer get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> PlanNotFound.payer(id));
    }

    Payer lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PlanNotFound.payer(id));
    }

    Page<Payer> page(PageRequest wanted) {
        List<Payer> rows = find("id > ?1 order by id", wanted.after())
                .page(0, wanted.limit() + 1)
                .list();
        return Page.of(rows, wanted.limit(), Payer::id);
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Payer::id, Payer::name));
    }
}
