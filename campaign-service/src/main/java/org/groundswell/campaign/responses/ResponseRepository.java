package org.groundswell.campaign.responses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Visibility;

@ApplicationScoped
class ResponseRepository implements PanacheRepositoryBase<PayerResponse, UUID> {

    Optional<PayerResponse> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. A campaign has few, and a statement whose list differs in length is translated anew each time. */
    List<PayerResponse> of(UUID campaignId, Collection<Visibility> seen) {
        return list("campaignId = ?1 order by receivedOn desc, id desc", campaignId).stream()
                .filter(response -> seen.contains(response.visibility()))
                .toList();
    }
}
