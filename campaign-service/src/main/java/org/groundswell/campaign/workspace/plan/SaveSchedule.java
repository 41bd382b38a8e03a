package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionDetails;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.EditCallToAction;
import org.groundswell.campaign.planning.LimitRate;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.platform.security.CurrentPerson;

/** Saves all of a campaign's schedule, or nothing of it. */
@ApplicationScoped
class SaveSchedule {

    private static final int MOST_PER_HOUR = 100_000_000;

    private final Campaigns campaigns;
    private final EditCallToAction editCall;
    private final LimitRate limitRate;

    SaveSchedule(Campaigns campaigns, EditCallToAction editCall, LimitRate limitRate) {
        this.campaigns = campaigns;
        this.editCall = editCall;
        this.limitRate = limitRate;
    }

    /**
     * @return false where something is wrong, which the form says
     * @throws org.groundswell.campaign.planning.StaleEdit where somebody else saved one of them
     */
    @Transactional
    boolean save(CurrentPerson person, UUID campaignId, List<CallToActionSummary> drafts, Form form) {
        List<CallToActionDetails> details = new ArrayList<>();
        drafts.forEach(call -> ScheduleForm.details(form, call).ifPresent(details::add));
        OptionalInt rate = form.number("maxPerHour", MOST_PER_HOUR);
        if (rate.isPresent() && rate.getAsInt() == 0) {
            form.refuse("maxPerHour", "Write how many may go out in an hour, or leave it empty for as many as can");
        }
        if (form.hasErrors()) {
            return false;
        }
        for (int i = 0; i < drafts.size(); i++) {
            editCall.edit(person, drafts.get(i).id(), details.get(i));
        }
        Optional<Integer> limit = rate.isPresent() ? Optional.of(rate.getAsInt()) : Optional.empty();
        if (!limit.equals(campaigns.visibleTo(person, campaignId).maxPerHour())) {
            limitRate.limit(person, campaignId, limit);
        }
        return true;
    }
}
