package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionDetails;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.EditCallToAction;
import org.groundswell.campaign.planning.PlanCallToAction;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.platform.security.CurrentPerson;

/**
 * Saves an audience and what it is asked to do: the rule with stakeholder-service, and then the call to action here. Where the
 * second fails, an audience is left over that nobody is asked by, which does no harm.
 */
@ApplicationScoped
class SaveAudience {

    private static final UUID NOT_SAVED_YET = new UUID(0, 0);

    private final CurrentPerson person;
    private final AudienceForm audiences;
    private final AudienceBook book;
    private final PlanCallToAction planCall;
    private final EditCallToAction editCall;
    private final SubmitOnce once;

    SaveAudience(
            CurrentPerson person,
            AudienceForm audiences,
            AudienceBook book,
            PlanCallToAction planCall,
            EditCallToAction editCall,
            SubmitOnce once) {
        this.person = person;
        this.audiences = audiences;
        this.book = book;
        this.planCall = planCall;
        this.editCall = editCall;
        this.once = once;
    }

    sealed interface Outcome {
        /** @param path where to go */
        record Saved(String path) implements Outcome {}

        /** The form says what is wrong. */
        record Wrong() implements Outcome {}

        record Stale() implements Outcome {}
    }

    /** @throws ServiceAway where the rule can't be saved now */
    Outcome save(UUID campaignId, Optional<CallToActionSummary> before, Form form) {
        AudienceRule rule = AudienceForm.rule(form);
        Optional<CallToActionDetails> checked = audiences.details(form, campaignId, NOT_SAVED_YET, before);
        if (checked.isEmpty()) {
            return new Outcome.Wrong();
        }
        return switch (saveRule(before, checked.get().name(), rule, form)) {
            case AudienceBook.Saved.Stale stale -> new Outcome.Stale();
            case AudienceBook.Saved.Refused refused -> {
                form.refuse("kinds", refused.message());
                yield new Outcome.Wrong();
            }
            case AudienceBook.Saved.Done done ->
                audiences
                        .details(form, campaignId, done.audienceId(), before)
                        .map(details -> saveCall(campaignId, before, form, details))
                        .orElseGet(Outcome.Wrong::new);
        };
    }

    private AudienceBook.Saved saveRule(
            Optional<CallToActionSummary> before, String name, AudienceRule rule, Form form) {
        String version = form.value("audienceVersion");
        return before.isPresent() && version.matches("\\d{1,18}")
                ? book.change(before.get().audienceId(), Long.parseLong(version), name, rule)
                : book.create(name, rule);
    }

    private Outcome saveCall(
            UUID campaignId, Optional<CallToActionSummary> before, Form form, CallToActionDetails details) {
        String overview = PlanStep.AUDIENCES.of(campaignId);
        try {
            if (before.isPresent()) {
                editCall.edit(person, before.get().id(), details);
                return new Outcome.Saved(overview);
            }
            return new Outcome.Saved(once.submit(form, () -> {
                planCall.plan(person, campaignId, details);
                return overview;
            }));
        } catch (StaleEdit stale) {
            return new Outcome.Stale();
        }
    }
}
