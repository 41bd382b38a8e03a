package org.groundswell.stakeholder.relationships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.stakeholder.directory.HistoryPart;

/** Who of us was in touch with somebody. */
@ApplicationScoped
class TouchHistory implements HistoryPart {

    private final TouchTable touches;
    private final CurrentPerson person;

    TouchHistory(TouchTable touches, CurrentPerson person) {
        this.touches = touches;
        this.person = person;
    }

    @Override
    public String name() {
        return "touches";
    }

    @Override
    public boolean isForViewers() {
        return false;
    }

    @Override
    public List<Touch> of(UUID stakeholderId) {
        CampaignAccess access = person.campaigns();
        return touches.of(stakeholderId).stream()
                .filter(touch -> touch.campaignId() == null || access.sees(touch.campaignId()))
                .toList();
    }
}
