package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.letters.InvalidLetter;
import org.groundswell.campaign.letters.NewLetter;
import org.groundswell.campaign.letters.SaveLetter;
import org.groundswell.campaign.letters.UndecidedWording;
import org.groundswell.campaign.tone.ToneFinding;
import org.groundswell.campaign.tone.ToneGuard;
import org.groundswell.campaign.tone.ToneOverrules;
import org.groundswell.campaign.workspace.Form;

/** Saves what was typed as the next version. Wording that was pointed out is kept only for a reason, which is kept too. */
@ApplicationScoped
class WriteLetter {

    private static final Map<String, String> FIELDS = Map.of("callScript", "script");
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_REASON = 500;

    private final SaveLetter saveLetter;
    private final ToneGuard tone;
    private final UndecidedWording wording;
    private final ToneOverrules overrules;

    WriteLetter(SaveLetter saveLetter, ToneGuard tone, UndecidedWording wording, ToneOverrules overrules) {
        this.saveLetter = saveLetter;
        this.tone = tone;
        this.wording = wording;
        this.overrules = overrules;
    }

    /** @return empty where something is wrong, which the form says */
    @Transactional
    Optional<SaveLetter.Saved> save(UUID call, LetterPlace place, boolean toPhysicians, Form form) {
        NewLetter letter = letter(place, form);
        List<ToneFinding> kept = newFindings(call, place, toPhysicians, form);
        String reason = form.text("reason", LONGEST_REASON);
        if (!kept.isEmpty() && reason.isBlank()) {
            form.refuse(
                    "reason",
                    "Change the wording that is pointed out (%s), or write why it stays"
                            .formatted(String.join(
                                    ", ", kept.stream().map(ToneFinding::found).toList())));
        }
        if (form.hasErrors()) {
            return Optional.empty();
        }
        try {
            SaveLetter.Saved saved = saveLetter.save(call, letter);
            if (!kept.isEmpty()) {
                overrules.keep(saved.letter().id(), kept, reason);
            }
            return Optional.of(saved);
        } catch (InvalidLetter wrong) {
            form.refuse(wrong, FIELDS);
            return Optional.empty();
        }
    }

    private static NewLetter letter(LetterPlace place, Form form) {
        String subject = form.required("subject", "Write a subject");
        if (subject.length() > LONGEST_SUBJECT) {
            form.refuse("subject", "Make the subject shorter: %d characters are the most".formatted(LONGEST_SUBJECT));
        }
        String body = form.text("body", LONGEST_TEXT);
        if (body.isBlank() && form.mistake("body").isEmpty()) {
            form.refuse("body", "Write the letter");
        }
        String script = form.text("script", LONGEST_TEXT);
        return new NewLetter(
                place.role(),
                place.step(),
                place.language(),
                subject,
                body,
                Optional.of(script).filter(text -> !text.isBlank()));
    }

    /** What was decided on in an earlier version is not asked again. */
    private List<ToneFinding> newFindings(UUID call, LetterPlace place, boolean toPhysicians, Form form) {
        Set<String> decided = wording.decided(call, place.role(), place.step(), place.language());
        return tone.look(ShowPreview.allText(form), toPhysicians).stream()
                .filter(finding -> !decided.contains(finding.phrase()))
                .toList();
    }
}
