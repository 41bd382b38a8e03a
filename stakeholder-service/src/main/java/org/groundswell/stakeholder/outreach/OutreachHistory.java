package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.stakeholder.directory.HistoryPart;

/** What somebody did about what they were asked, in campaigns that the reader sees. */
@ApplicationScoped
class OutreachHistory implements HistoryPart {

    private final OutreachRepository outreach;
    private final CurrentPerson person;

    OutreachHistory(OutreachRepository outreach, CurrentPerson person) {
        this.outreach = outreach;
        this.person = person;
    }

    @Override
    public String name() {
        return "outreach";
    }

    @Override
    public List<Outreach> of(UUID stakeholderId) {
        CampaignAccess access = person.campaigns();
        return outreach.ofStakeholder(stakeholderId).stream()
                .filter(done -> access.sees(done.campaignId()))
                .toList();
    }
}
