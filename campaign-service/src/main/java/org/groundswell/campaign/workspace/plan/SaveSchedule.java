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
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.EditCallToAction;
import org.groundswell.campaign.planning.LimitRate;
import org.groundswell.campaign.planning.StaleEdit;
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
     * @throws StaleEdit where somebody else saved one of them
     */
    @Transactional
    boolean save(CurrentPerson person, UUID campaignId, List<CallToActionSummary> drafts, Form form) {
        List<CallToActionDetails> details = new ArrayList<>();
        drafts.forEach(call -> ScheduleForm.details(form, call).ifPresent(details::add));
        Optional<Integer> rate = rate(form);
        if (form.hasErrors()) {
            return false;
        }
        for (int i = 0; i < drafts.size(); i++) {
            editCall.edit(person, drafts.get(i).id(), details.get(i));
        }
        if (!rate.equals(ScheduleForm.rateBefore(form))) {
            limit(person, campaignId, rate, form);
        }
        return true;
    }

    private static Optional<Integer> rate(Form form) {
        OptionalInt rate = form.number(ScheduleForm.RATE, MOST_PER_HOUR);
        if (rate.isPresent() && rate.getAsInt() == 0) {
            form.refuse(
                    ScheduleForm.RATE, "Write how many may go out in an hour, or leave it empty for as many as can");
        }
        return rate.isPresent() ? Optional.of(rate.getAsInt()) : Optional.empty();
    }

    /** The rate has no version: somebody else's is one that is neither the one before nor the one that is wanted. */
    private void limit(CurrentPerson person, UUID campaignId, Optional<Integer> rate, Form form) {
        campaigns.lock(campaignId);
        CampaignSummary now = campaigns.visibleTo(person, campaignId);
        if (now.maxPerHour().equals(rate)) {
            return;
        }
        if (!now.maxPerHour().equals(ScheduleForm.rateBefore(form))) {
            throw StaleEdit.at(now.version());
        }
        limitRate.limit(person, campaignId, rate);
    }
}
