package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionDetails;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.EditCallToAction;
import org.groundswell.campaign.planning.PlanCallToAction;
import org.groundswell.platform.security.CurrentPerson;

/**
 * Writes a call to action together with its audience's rule. stakeholder-service is asked under the campaign's lock, once nothing
 * is left that could be refused here: a refusal leaves neither changed, and a launch finds both as they were or both changed.
 */
@ApplicationScoped
class WriteAudience {

    private final CurrentPerson person;
    private final PlanCallToAction planCall;
    private final EditCallToAction editCall;
    private final AudienceBook book;

    WriteAudience(CurrentPerson person, PlanCallToAction planCall, EditCallToAction editCall, AudienceBook book) {
        this.person = person;
        this.planCall = planCall;
        this.editCall = editCall;
        this.book = book;
    }

    @Transactional
    void add(UUID campaignId, CallToActionDetails details, AudienceRule rule) {
        makeRule(planCall.plan(person, campaignId, details), details, rule);
    }

    @Transactional
    void changeLeavingRule(CallToActionSummary before, CallToActionDetails details) {
        editCall.edit(person, before.id(), details);
    }

    /** @param version of the rule that it is changed from */
    @Transactional
    void change(CallToActionSummary before, CallToActionDetails details, AudienceRule rule, long version) {
        editCall.edit(person, before.id(), details);
        book.change(before.campaignId(), before.audienceId(), version, details.name(), rule);
    }

    /** For an audience that is not there any more, or by which others are asked already. */
    @Transactional
    void changeWithNewRule(CallToActionSummary before, CallToActionDetails details, AudienceRule rule) {
        makeRule(editCall.edit(person, before.id(), details), details, rule);
    }

    private void makeRule(CallToActionSummary call, CallToActionDetails details, AudienceRule rule) {
        UUID audience = book.create(call.campaignId(), details.name(), rule);
        editCall.edit(person, call.id(), details.ofAudience(audience, call.version()));
    }
}
