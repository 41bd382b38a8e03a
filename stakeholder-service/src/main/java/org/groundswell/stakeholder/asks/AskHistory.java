package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.stakeholder.directory.HistoryPart;

/** What somebody was asked, and what came of it. */
@ApplicationScoped
class AskHistory implements HistoryPart {

    private final Asks asks;

    AskHistory(Asks asks) {
        this.asks = asks;
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public List<Ask> of(UUID stakeholderId) {
        return asks.ofStakeholder(stakeholderId);
    }
}
