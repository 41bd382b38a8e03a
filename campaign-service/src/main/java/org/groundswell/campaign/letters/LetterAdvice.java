package org.groundswell.campaign.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.tone.Concern;
import org.groundswell.campaign.tone.ToneFinding;
import org.groundswell.campaign.words.Words;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LetterRole;

/** What the letters of a call to action lack: some of it forbids a launch, the rest is said and left to people. */
final class LetterAdvice {

    /** What the stakeholder sends, and so needs a model of. */
    private static final Set<Action> WRITTEN = Set.of(Action.WRITE_LETTER, Action.SEND_EMAIL, Action.SIGN);

    /**
     * @param missing without these there is no launch
     * @param warnings worth a look
     */
    record Advice(List<String> missing, List<String> warnings) {}

    private LetterAdvice() {}

    static List<String> onText(CallToActionSummary call, SavedLetter letter) {
        List<String> warnings = new ArrayList<>();
        if (letter.role() == LetterRole.OUR_MESSAGE) {
            if (!letter.body().contains("action_link")) {
                warnings.add(
                        "body: without {{action_link}} nobody can get to their page, neither to act nor to decline");
            }
            if (uses(call, Channel.CALL_LIST) && letter.callScript().isEmpty()) {
                warnings.add("callScript: this call to action goes through call lists, and the callers have no script");
            }
        } else if (call.action() == Action.CALL && letter.callScript().isEmpty()) {
            warnings.add("callScript: stakeholders are asked to call, and their page has no words for it");
        }
        return warnings;
    }

    static String onWording(ToneFinding finding) {
        String when = finding.concern() == Concern.JOINT_ACTION ? ", where physicians read or send it" : "";
        return "tone: “%s” %s%s. Change it, or write in the editor why it stays"
                .formatted(finding.found(), finding.concern().words(), when);
    }

    /** @param newest of each role, step and language */
    static Advice onSet(CallToActionSummary call, List<SavedLetter> newest) {
        List<String> missing = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Set<String> messages = languages(newest, LetterRole.OUR_MESSAGE, 0);
        Set<String> models = languages(newest, LetterRole.MODEL_LETTER, 0);
        if (messages.isEmpty()) {
            missing.add("our message");
        }
        if (models.isEmpty() && WRITTEN.contains(call.action())) {
            missing.add("the model letter");
        }
        for (String language : messages) {
            if (!models.isEmpty() && !models.contains(language)) {
                warnings.add("There is no model letter in %s, though our message is: those people get another language"
                        .formatted(Words.language(language)));
            }
        }
        for (Step step : call.steps()) {
            for (String language : messages) {
                if (!languages(newest, LetterRole.OUR_MESSAGE, step.step()).contains(language)) {
                    warnings.add("Reminder %d has no text in %s: the first message is sent again"
                            .formatted(step.step(), Words.language(language)));
                }
            }
        }
        if (!messages.isEmpty() && messages.stream().noneMatch(LetterAdvice::isDefault)) {
            warnings.add("There is no English version: whoever reads neither of %s gets one of them all the same"
                    .formatted(messages));
        }
        return new Advice(missing, warnings);
    }

    private static Set<String> languages(List<SavedLetter> letters, LetterRole role, int step) {
        return letters.stream()
                .filter(letter -> letter.role() == role && letter.step() == step)
                .map(SavedLetter::language)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean uses(CallToActionSummary call, Channel channel) {
        return Stream.concat(call.channels().stream(), call.fallback().stream()).anyMatch(channel::equals);
    }

    private static boolean isDefault(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals(LanguageTag.DEFAULT);
    }
}
