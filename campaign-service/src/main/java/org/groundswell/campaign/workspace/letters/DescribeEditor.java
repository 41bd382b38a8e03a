package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.plan.PlanHeads;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.letters.LetterFields;

/** The page on which one letter is written. */
@ApplicationScoped
class DescribeEditor {

    static final Comparison COMPARISON =
            Comparison.empty().text("subject", "Subject").text("body", "Letter").text("script", "Call script");

    private static final Map<String, String> VIEWS =
            Map.of("email", "E-mail", "print", "Print", "call_script", "Call script", "page", "On their page");

    private final DescribeLetters letters;
    private final ReadersOf readersOf;
    private final ShowPreview preview;
    private final PlanHeads heads;

    DescribeEditor(DescribeLetters letters, ReadersOf readersOf, ShowPreview preview, PlanHeads heads) {
        this.letters = letters;
        this.readersOf = readersOf;
        this.preview = preview;
        this.heads = heads;
    }

    /** The number of the version that is shown goes with it, so that a text that somebody else saved is not lost. */
    static Form form(Optional<SavedLetter> newest) {
        Form form = Form.empty().with("version", newest.map(SavedLetter::number).orElse(0));
        newest.ifPresent(letter -> form.with("subject", letter.subject())
                .with("body", letter.body())
                .with("script", letter.callScript().orElse("")));
        return form;
    }

    EditorPage page(CallToActionSummary call, LetterPlace place, Form form, String said) {
        ReadersOf.Readers readers = readersOf.of(call);
        form.with("physicians", readers.physicians() ? "yes" : "no").with("view", ShowPreview.view(place, form));
        if (form.value("person").isBlank() && !readers.people().isEmpty() && !form.has("example", "yes")) {
            form.with("person", readers.people().getFirst().value());
        }
        List<SavedLetter> newest = letters.newest(call.id());
        String path = place.path(call.campaignId(), call.id());
        return new EditorPage(
                heads.ofLetters(call.campaignId()),
                call.name(),
                place.title(),
                path,
                LetterPlace.overview(call.campaignId()),
                call.campaignId(),
                form,
                hasScript(call, place) || !form.value("script").isBlank(),
                languages(call, place, newest),
                beside(place, newest),
                LetterFields.all(),
                readers.people(),
                readers.problem(),
                ShowPreview.views(place).stream()
                        .filter(view -> !view.equals("call_script") || hasScript(call, place))
                        .map(view -> Choice.of(view, VIEWS.getOrDefault(view, view)))
                        .toList(),
                preview.of(call, place, Form.copyOf(form)),
                said,
                form.version() > 0 ? "version " + form.version() : "not written yet");
    }

    /** To the person before or after the one who is shown. */
    void step(CallToActionSummary call, Form form, int by) {
        List<String> people =
                readersOf.of(call).people().stream().map(Choice::value).toList();
        if (!people.isEmpty()) {
            int now = Math.max(0, people.indexOf(form.value("person")));
            form.with("person", people.get(Math.floorMod(now + by, people.size())));
        }
    }

    private static boolean hasScript(CallToActionSummary call, LetterPlace place) {
        return place.role() == LetterRole.MODEL_LETTER
                ? call.action() == Action.CALL
                : Stream.concat(call.channels().stream(), call.fallback().stream())
                        .anyMatch(Channel.CALL_LIST::equals);
    }

    private static List<EditorPage.Other> languages(
            CallToActionSummary call, LetterPlace place, List<SavedLetter> newest) {
        return DescribeLetters.languages(newest).stream()
                .map(language -> new EditorPage.Other(
                        Words.language(language),
                        new LetterPlace(place.role(), place.step(), language).path(call.campaignId(), call.id()),
                        language.equals(place.language())))
                .toList();
    }

    private static List<EditorPage.Beside> beside(LetterPlace place, List<SavedLetter> newest) {
        return newest.stream()
                .filter(letter -> letter.role() == place.role() && letter.step() == place.step())
                .filter(letter -> !letter.language().equals(place.language()))
                .map(letter -> new EditorPage.Beside(
                        letter.language(),
                        Words.language(letter.language()),
                        letter.subject(),
                        letter.body(),
                        letter.callScript().orElse("")))
                .toList();
    }
}
