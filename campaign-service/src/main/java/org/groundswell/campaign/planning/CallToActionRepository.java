package org.groundswell.campaign.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CallToActionRepository implements PanacheRepositoryBase<CallToAction, UUID> {

    CallToAction get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CallToActionNotFound.forId(id));
    }

    /** Without loading it, so that it can be loaded afresh once its campaign is locked. */
    UUID campaignOf(UUID id) {
        return find("select campaignId from CallToAction where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> CallToActionNotFound.forId(id));
    }

    List<CallToAction> ofCampaign(UUID campaignId) {
        return list("campaignId = ?1 order by id", campaignId);
    }
}
