package org.groundswell.stakeholder.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.stakeholder.directory.HistoryPart;

/** What somebody said about being contacted. In people's own words, so not for viewers. */
@ApplicationScoped
class ConsentHistory implements HistoryPart {

    private final ConsentStatus status;

    ConsentHistory(ConsentStatus status) {
        this.status = status;
    }

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public boolean isForViewers() {
        return false;
    }

    @Override
    public List<ConsentStatus.Change> of(UUID stakeholderId) {
        return status.historyOf(stakeholderId);
    }
}
