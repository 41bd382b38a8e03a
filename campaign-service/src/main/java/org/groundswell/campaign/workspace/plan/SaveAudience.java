package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionDetails;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.platform.http.ProblemException;

/**
 * Saves an audience and what it is asked to do: the rule with stakeholder-service, the call to action here. The rule is written
 * last, so that nothing is saved of what is refused.
 */
@ApplicationScoped
class SaveAudience {

    private static final UUID NOT_SAVED_YET = new UUID(0, 0);
    private static final String STALE = "/problems/stale-edit";
    private static final String LAUNCHED_ELSEWHERE = "/problems/audience-launched";

    private final AudienceForm audiences;
    private final WriteAudience writeAudience;
    private final SubmitOnce once;

    SaveAudience(AudienceForm audiences, WriteAudience writeAudience, SubmitOnce once) {
        this.audiences = audiences;
        this.writeAudience = writeAudience;
        this.once = once;
    }

    sealed interface Outcome {
        /** @param path where to go */
        record Saved(String path) implements Outcome {}

        /** The form says what is wrong. */
        record Wrong() implements Outcome {}

        record Stale() implements Outcome {}
    }

    /** @throws ServiceAway where the rule can't be saved now; then nothing is */
    Outcome add(UUID campaignId, Form form) {
        AudienceRule rule = RuleForm.read(form);
        return audiences
                .details(form, campaignId, NOT_SAVED_YET, Optional.empty())
                .<Outcome>map(details -> new Outcome.Saved(once.submit(form, () -> {
                    writeAudience.add(campaignId, details, rule);
                    return PlanStep.AUDIENCES.of(campaignId);
                })))
                .orElseGet(Outcome.Wrong::new);
    }

    /** @throws ServiceAway where the rule can't be saved now; then nothing is */
    Outcome change(CallToActionSummary before, Form form) {
        Optional<AudienceRule> rule = RuleForm.leavesRule(form) ? Optional.empty() : Optional.of(RuleForm.read(form));
        Optional<CallToActionDetails> details =
                audiences.details(form, before.campaignId(), before.audienceId(), Optional.of(before));
        if (details.isEmpty()) {
            return new Outcome.Wrong();
        }
        try {
            rule.ifPresentOrElse(
                    changed -> changeRule(before, details.get(), changed, RuleForm.version(form)),
                    () -> writeAudience.changeLeavingRule(before, details.get()));
            return new Outcome.Saved(PlanStep.AUDIENCES.of(before.campaignId()));
        } catch (ProblemException refused) {
            if (refused.type().equals(STALE)) {
                return new Outcome.Stale();
            }
            throw refused;
        }
    }

    /** A rule by which others are asked already stays theirs: this call to action gets one of its own. */
    private void changeRule(
            CallToActionSummary before, CallToActionDetails details, AudienceRule rule, Optional<Long> version) {
        if (version.isEmpty()) {
            writeAudience.changeWithNewRule(before, details, rule);
            return;
        }
        try {
            writeAudience.change(before, details, rule, version.get());
        } catch (ProblemException refused) {
            if (!refused.type().equals(LAUNCHED_ELSEWHERE)) {
                throw refused;
            }
            writeAudience.changeWithNewRule(before, details, rule);
        }
    }
}
