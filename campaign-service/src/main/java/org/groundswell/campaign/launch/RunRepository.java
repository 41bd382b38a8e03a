package org.groundswell.campaign.launch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<CallToActionRun, UUID> {

    /** Waits for a release that is under way, so that nobody undoes or stands down what they did not see start. */
    List<CallToActionRun> lockOfCampaign(UUID campaignId) {
        return find("campaignId = ?1 order by callToActionId", campaignId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that have a row; drafts that were never launched have none. */
    List<CallToActionRun> lock(Collection<UUID> callToActionIds) {
        return find("callToActionId in ?1 order by callToActionId", callToActionIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
