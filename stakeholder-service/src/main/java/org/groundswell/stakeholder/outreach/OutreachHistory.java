package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.groundswell.stakeholder.directory.HistoryPart;

/** What somebody did about what they were asked. */
@ApplicationScoped
class OutreachHistory implements HistoryPart {

    private final OutreachRepository outreach;

    OutreachHistory(OutreachRepository outreach) {
        this.outreach = outreach;
    }

    @Override
    public String name() {
        return "outreach";
    }

    @Override
    public List<Outreach> of(UUID stakeholderId) {
        return outreach.ofStakeholder(stakeholderId);
    }
}
