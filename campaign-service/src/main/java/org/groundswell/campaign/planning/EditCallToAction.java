package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** Changes a draft. What is launched is what people got, and stays. */
@ApplicationScoped
public class EditCallToAction {

    private final CampaignRepository campaigns;
    private final CallToActionRepository calls;
    private final CallsToAction reading;
    private final Standings standings;
    private final Clock clock;

    EditCallToAction(
            CampaignRepository campaigns,
            CallToActionRepository calls,
            CallsToAction reading,
            Standings standings,
            Clock clock) {
        this.campaigns = campaigns;
        this.calls = calls;
        this.reading = reading;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    public CallToActionSummary edit(CurrentPerson editor, UUID callToActionId, CallToActionDetails details) {
        campaigns.lock(reading.campaignVisibleTo(editor, callToActionId));
        if (standings.ofCallToAction(callToActionId) != CallToActionState.DRAFT) {
            throw PlanConflict.alreadyLaunched(callToActionId);
        }
        CallToAction call = calls.get(callToActionId);
        call.edit(details, editor.id(), clock.instant());
        calls.flush();
        return call.summary(CallToActionState.DRAFT);
    }
}
