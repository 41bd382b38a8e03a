package org.groundswell.campaign.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    Meeting get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> MeetingNotFound.forId(id));
    }

    Meeting lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> MeetingNotFound.forId(id));
    }

    List<Meeting> all(Collection<UUID> ids) {
        return list("id in ?1 order by id desc", ids);
    }
}
