package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.tone.ToneFinding;
import org.groundswell.campaign.tone.ToneGuard;
import org.groundswell.campaign.tone.ToneOverrules;
import org.groundswell.contracts.LetterRole;

/** Wording in letters that is pointed out, and that nobody has decided to keep for a reason. */
@ApplicationScoped
public class UndecidedWording {

    private final LetterRepository letters;
    private final ToneGuard tone;
    private final ToneOverrules overrules;

    UndecidedWording(LetterRepository letters, ToneGuard tone, ToneOverrules overrules) {
        this.letters = letters;
        this.tone = tone;
        this.overrules = overrules;
    }

    public record Found(SavedLetter letter, ToneFinding finding) {}

    /**
     * In the newest version of each letter.
     *
     * @param toPhysicians whether physicians may read them, or may send them
     */
    @Transactional
    public List<Found> of(UUID callToActionId, boolean toPhysicians) {
        return letters.newest(callToActionId).stream()
                .flatMap(letter -> in(letter, toPhysicians).stream().map(finding -> new Found(letter, finding)))
                .toList();
    }

    @Transactional
    public List<ToneFinding> in(SavedLetter letter, boolean toPhysicians) {
        String text = String.join(
                "\n", letter.subject(), letter.body(), letter.callScript().orElse(""));
        Set<String> decided = decided(letter.callToActionId(), letter.role(), letter.step(), letter.language());
        return tone.look(text, toPhysicians).stream()
                .filter(finding -> !decided.contains(finding.phrase()))
                .toList();
    }

    /** The phrases of the list that were kept for a reason in any version of a letter. */
    @Transactional
    public Set<String> decided(UUID callToActionId, LetterRole role, int step, String language) {
        List<UUID> versions = letters.all(callToActionId).stream()
                .filter(letter -> letter.role() == role && letter.step() == step)
                .filter(letter -> letter.language().equals(language))
                .map(SavedLetter::id)
                .toList();
        return overrules.of(versions).stream()
                .flatMap(overrule -> tone.look(overrule.phrases(), true).stream())
                .map(ToneFinding::phrase)
                .collect(Collectors.toSet());
    }
}
