package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionNotFound;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.platform.security.CurrentPerson;

/** Shows letters to those who see their campaign. */
@ApplicationScoped
public class ReadLetters {

    private final LetterRepository letters;
    private final CallsToAction calls;
    private final CurrentPerson person;

    ReadLetters(LetterRepository letters, CallsToAction calls, CurrentPerson person) {
        this.letters = letters;
        this.calls = calls;
        this.person = person;
    }

    @Transactional
    public List<SavedLetter> of(UUID callToActionId) {
        return letters.all(calls.visibleTo(person, callToActionId).id());
    }

    @Transactional
    public SavedLetter get(UUID letterVersionId) {
        SavedLetter letter = letters.find(letterVersionId).orElseThrow(() -> LetterNotFound.forId(letterVersionId));
        try {
            calls.visibleTo(person, letter.callToActionId());
        } catch (CallToActionNotFound hidden) {
            throw LetterNotFound.forId(letterVersionId);
        }
        return letter;
    }

    @Transactional
    public LetterDifference difference(UUID from, UUID to) {
        return LetterDifference.between(get(from), get(to));
    }
}
