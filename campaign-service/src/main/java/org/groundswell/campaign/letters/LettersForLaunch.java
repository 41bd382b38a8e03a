package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.contracts.CampaignEvent.LetterVersion;

/** The letters with which a call to action is launched. */
@ApplicationScoped
public class LettersForLaunch {

    private final LetterRepository letters;

    LettersForLaunch(LetterRepository letters) {
        this.letters = letters;
    }

    /**
     * @param letters the newest version of each role, step and language
     * @param missing what forbids the launch, in words; empty where nothing does
     * @param warnings what does not
     */
    public record Found(List<LetterVersion> letters, List<String> missing, List<String> warnings) {}

    /** The newest version of each role, step and language, with who wrote it. */
    @Transactional
    public List<SavedLetter> newest(UUID callToActionId) {
        return letters.newest(callToActionId);
    }

    @Transactional
    public Found of(CallToActionSummary call) {
        List<SavedLetter> newest = letters.newest(call.id());
        LetterAdvice.Advice advice = LetterAdvice.onSet(call, newest);
        return new Found(newest.stream().map(SavedLetter::toEvent).toList(), advice.missing(), advice.warnings());
    }
}
