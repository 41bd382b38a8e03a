package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.platform.letters.Letter;
import org.groundswell.platform.letters.LetterRenderer;
import org.groundswell.platform.letters.RenderedLetter;
import org.groundswell.stakeholder.actionpage.ActionPage.Call;
import org.groundswell.stakeholder.actionpage.ActionPage.ForwardForm;
import org.groundswell.stakeholder.actionpage.ActionPage.ModelLetter;
import org.groundswell.stakeholder.actionpage.ActionPage.Problem;
import org.groundswell.stakeholder.asks.ActionLink;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AskContacts;
import org.groundswell.stakeholder.asks.Asks;
import org.groundswell.stakeholder.asks.CallsToAction;
import org.jspecify.annotations.Nullable;

/** Puts the page of an ask together, in the stakeholder's language or the one that they chose. */
@ApplicationScoped
class ComposeActionPage {

    private final ActionLink links;
    private final Asks asks;
    private final CallsToAction callsToAction;
    private final AskContacts contacts;
    private final LetterRenderer letters;
    private final PageWords words;

    ComposeActionPage(
            ActionLink links,
            Asks asks,
            CallsToAction callsToAction,
            AskContacts contacts,
            LetterRenderer letters,
            PageWords words) {
        this.links = links;
        this.asks = asks;
        this.callsToAction = callsToAction;
        this.contacts = contacts;
        this.letters = letters;
        this.words = words;
    }

    /** Whose link this is; empty for one that we did not make, and for somebody who was erased. */
    Optional<AskedPerson> askOf(String token, @Nullable String language) {
        return links.askOf(token).flatMap(asks::find).flatMap(ask -> person(ask, language));
    }

    private Optional<AskedPerson> person(Ask ask, @Nullable String language) {
        return callsToAction
                .find(ask.callToActionId())
                .flatMap(callToAction -> contacts.of(ask, callToAction)
                        .map(contact -> new AskedPerson(
                                ask,
                                callToAction,
                                PageLanguage.of(language, ask.language()),
                                contact.email(),
                                contact.fields())));
    }

    /** @param form what the stakeholder typed, where it is shown again with its problems */
    ActionPage page(
            AskedPerson person, String token, @Nullable Said said, @Nullable ForwardForm form, List<Problem> problems) {
        Target target = person.launch().target();
        Optional<LetterVersion> version = person.modelLetter();
        Optional<Letter> letter =
                version.map(model -> letters.letter(model, person.launch().letterhead()));
        Optional<RenderedLetter> text = letter.map(model -> model.page(person.fields()));
        String link = "/act/" + token;
        return new ActionPage(
                PublicFrame.of(person, link, words.title(person)),
                link,
                person.launch().action() == Action.CALL,
                person.launch().payerName(),
                words.closed(person),
                person.language().day(person.launch().window().closesOn()),
                words.doneButton(person),
                words.notice(person, said),
                problems,
                new ActionPage.Target(target.name(), target.title().orElse(null), target.address()),
                text.map(model -> new ModelLetter(
                                version.orElseThrow().language(), new RawString(model.html()), model.text()))
                        .orElse(null),
                text.filter(model -> target.email().isPresent())
                        .map(model -> form == null ? filledIn(person, model) : form)
                        .orElse(null),
                target.phone()
                        .map(phone -> new Call(phone, script(letter, person.fields())))
                        .orElse(null));
    }

    UnsubscribePage unsubscribePage(AskedPerson person, String token, boolean noted) {
        String link = "/unsubscribe/" + token;
        return new UnsubscribePage(
                PublicFrame.of(person, link, person.language().messages().unsubscribe()),
                link,
                person.provider(),
                noted ? words.withdrawn(person) : null);
    }

    List<Problem> problemsOf(AskedPerson person, ForwardForm form) {
        return ForwardFormCheck.problems(form, person.language().messages());
    }

    /** What "I did it" means for this call to action. */
    OutreachForm formAskedFor(AskedPerson person) {
        return switch (person.launch().action()) {
            case WRITE_LETTER -> OutreachForm.LETTER;
            case SEND_EMAIL -> OutreachForm.EMAIL;
            case CALL -> OutreachForm.CALL;
            case SIGN -> OutreachForm.SIGNATURE;
            case MEET -> OutreachForm.MEETING;
        };
    }

    private static ForwardForm filledIn(AskedPerson person, RenderedLetter model) {
        return new ForwardForm(
                person.fields().getOrDefault("full_name", ""),
                person.email().orElse(""),
                model.subject(),
                model.text());
    }

    private static @Nullable RawString script(Optional<Letter> letter, Map<String, String> fields) {
        return letter.flatMap(model -> model.script(fields))
                .map(script -> new RawString(script.html()))
                .orElse(null);
    }
}
