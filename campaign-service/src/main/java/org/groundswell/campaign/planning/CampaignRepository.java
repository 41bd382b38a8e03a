package org.groundswell.campaign.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    Campaign get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CampaignNotFound.forId(id));
    }

    Campaign lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> CampaignNotFound.forId(id));
    }

    List<Campaign> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
