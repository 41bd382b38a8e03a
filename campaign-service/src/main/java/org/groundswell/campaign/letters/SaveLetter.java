package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.letters.LetterHash;
import org.groundswell.platform.letters.LetterRefused;
import org.groundswell.platform.letters.LetterTemplate;
import org.groundswell.platform.security.CurrentPerson;

/** Saves a letter as the next version. The text that the newest version has already is not saved again. */
@ApplicationScoped
public class SaveLetter {

    private final LetterRepository letters;
    private final CallsToAction calls;
    private final Campaigns campaigns;
    private final UndecidedWording wording;
    private final CurrentPerson person;
    private final Clock clock;

    SaveLetter(
            LetterRepository letters,
            CallsToAction calls,
            Campaigns campaigns,
            UndecidedWording wording,
            CurrentPerson person,
            Clock clock) {
        this.letters = letters;
        this.wording = wording;
        this.calls = calls;
        this.campaigns = campaigns;
        this.person = person;
        this.clock = clock;
    }

    /** @param created false where the newest version says the same already */
    public record Saved(SavedLetter letter, boolean created, List<String> warnings) {}

    /**
     * @throws InvalidLetter where it can't be sent, naming unknown fields
     * @throws LettersFixed where the call to action is launched
     */
    @Transactional
    public Saved save(UUID callToActionId, NewLetter letter) {
        campaigns.lock(calls.visibleTo(person, callToActionId).campaignId());
        CallToActionSummary call = calls.visibleTo(person, callToActionId);
        LettersFixed.refuseUnlessDraft(call.state());
        refuseUnlessStepExists(letter, call);
        LetterTemplate template = compile(letter);
        String language = LanguageTag.normalise(letter.language());
        String sha256 = LetterHash.sha256(letter.subject(), letter.body(), letter.callScript());

        Optional<SavedLetter> same = letters.newest(callToActionId, letter.role(), letter.step(), language)
                .filter(newest -> newest.sha256().equals(sha256));
        SavedLetter saved = same.orElseGet(
                () -> letters.insert(callToActionId, letter, language, sha256, person.id(), clock.instant()));
        return new Saved(saved, same.isEmpty(), warnings(call, saved, template));
    }

    private List<String> warnings(CallToActionSummary call, SavedLetter saved, LetterTemplate template) {
        List<String> warnings = new ArrayList<>();
        template.warnings().forEach(warning -> warnings.add(warning.field() + ": " + warning.message()));
        warnings.addAll(LetterAdvice.onText(call, saved));
        // Here nobody knows who is in the audience: stakeholder-service does, and is not asked while the campaign is
        // locked.
        wording.in(saved, true).forEach(finding -> warnings.add(LetterAdvice.onWording(finding)));
        warnings.addAll(LetterAdvice.onSet(call, letters.newest(call.id())).warnings());
        return warnings;
    }

    private static LetterTemplate compile(NewLetter letter) {
        try {
            return LetterTemplate.compile(letter.subject(), letter.body(), letter.callScript());
        } catch (LetterRefused refused) {
            throw InvalidLetter.from(refused);
        }
    }

    private static void refuseUnlessStepExists(NewLetter letter, CallToActionSummary call) {
        if (letter.role() == LetterRole.MODEL_LETTER && letter.step() != 0) {
            throw InvalidLetter.of("step", "A model letter belongs to no step: write 0");
        }
        if (call.steps().stream().noneMatch(step -> step.step() == letter.step())) {
            throw InvalidLetter.of(
                    "step", "The call to action has no step %d: add it to its plan first".formatted(letter.step()));
        }
    }
}
