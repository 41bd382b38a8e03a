package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.letters.LettersForLaunch;
import org.groundswell.campaign.letters.ReadLetters;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.letters.LettersPage.Call;
import org.groundswell.campaign.workspace.letters.LettersPage.Link;
import org.groundswell.campaign.workspace.letters.LettersPage.Part;
import org.groundswell.campaign.workspace.letters.LettersPage.Version;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.security.CurrentPerson;

/** Which letters a plan has, and which it could have. */
@ApplicationScoped
class DescribeLetters {

    private static final List<String> USUAL_LANGUAGES = List.of("en", "es");

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final ReadLetters letters;
    private final LettersForLaunch forLaunch;

    DescribeLetters(CurrentPerson person, CallsToAction calls, ReadLetters letters, LettersForLaunch forLaunch) {
        this.person = person;
        this.calls = calls;
        this.letters = letters;
        this.forLaunch = forLaunch;
    }

    List<Call> drafts(UUID campaignId) {
        return calls.visibleOf(person, campaignId).stream()
                .filter(call -> call.state() == CallToActionState.DRAFT)
                .map(this::call)
                .toList();
    }

    private Call call(CallToActionSummary call) {
        List<SavedLetter> newest = newest(call.id());
        LettersForLaunch.Found found = forLaunch.of(call);
        List<Part> parts = new ArrayList<>();
        for (Step step : call.steps()) {
            parts.add(part(call, newest, LetterRole.OUR_MESSAGE, step.step(), step.step() == 0));
        }
        parts.add(part(call, newest, LetterRole.MODEL_LETTER, 0, found.missing().contains("the model letter")));
        return new Call(call.id(), call.name(), Words.of(call.action()), parts, found.warnings());
    }

    List<SavedLetter> newest(UUID call) {
        List<SavedLetter> newest = new ArrayList<>();
        letters.of(call).stream()
                .filter(letter -> newest.stream()
                        .noneMatch(other -> other.role() == letter.role()
                                && other.step() == letter.step()
                                && other.language().equals(letter.language())))
                .forEach(newest::add);
        return newest;
    }

    private static Part part(
            CallToActionSummary call, List<SavedLetter> newest, LetterRole role, int step, boolean needed) {
        List<SavedLetter> written = newest.stream()
                .filter(letter -> letter.role() == role && letter.step() == step)
                .toList();
        return new Part(
                new LetterPlace(role, step, "en").part(),
                explanation(role, step),
                needed && written.isEmpty(),
                written.stream()
                        .map(letter -> new Version(
                                Words.language(letter.language()),
                                letter.subject(),
                                "version " + letter.number(),
                                place(letter).path(call.campaignId(), call.id())))
                        .toList(),
                languages(newest).stream()
                        .filter(language -> written.stream()
                                .noneMatch(letter -> letter.language().equals(language)))
                        .map(language -> new Link(
                                "Write it in " + Words.language(language),
                                new LetterPlace(role, step, language).path(call.campaignId(), call.id())))
                        .toList());
    }

    /** Those in which something is written, and the usual ones. */
    static Set<String> languages(List<SavedLetter> newest) {
        Set<String> languages = new LinkedHashSet<>(USUAL_LANGUAGES);
        newest.forEach(letter -> languages.add(letter.language()));
        return languages;
    }

    static LetterPlace place(SavedLetter letter) {
        return new LetterPlace(letter.role(), letter.step(), letter.language());
    }

    private static String explanation(LetterRole role, int step) {
        return switch (role) {
            case OUR_MESSAGE ->
                step == 0
                        ? "What we write to them, with the link to their own page."
                        : "To those who have not acted by then. Without a text of its own, our message is sent again.";
            case MODEL_LETTER -> "What they may sign, change and send as their own.";
        };
    }
}
