package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.stakeholder.directory.HistoryPart;

/** What somebody was asked in campaigns that the reader sees, and what came of it. */
@ApplicationScoped
class AskHistory implements HistoryPart {

    private final Asks asks;
    private final CurrentPerson person;

    AskHistory(Asks asks, CurrentPerson person) {
        this.asks = asks;
        this.person = person;
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public List<Ask> of(UUID stakeholderId) {
        CampaignAccess access = person.campaigns();
        return asks.ofStakeholder(stakeholderId).stream()
                .filter(ask -> access.sees(ask.campaignId()))
                .toList();
    }
}
