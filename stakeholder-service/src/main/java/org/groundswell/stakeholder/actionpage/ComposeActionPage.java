package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.RawString;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.LetterRole;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.platform.letters.Letter;
import org.groundswell.platform.letters.LetterRenderer;
import org.groundswell.platform.letters.RenderedLetter;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.actionpage.ActionPage.Call;
import org.groundswell.stakeholder.actionpage.ActionPage.ForwardForm;
import org.groundswell.stakeholder.actionpage.ActionPage.ModelLetter;
import org.groundswell.stakeholder.actionpage.ActionPage.Problem;
import org.groundswell.stakeholder.asks.ActionLink;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AskContacts;
import org.groundswell.stakeholder.asks.Asks;
import org.groundswell.stakeholder.asks.CallsToAction;
import org.groundswell.stakeholder.consent.ConsentStatus;
import org.jspecify.annotations.Nullable;

/** Puts the page of an ask together, in the stakeholder's language. */
@ApplicationScoped
class ComposeActionPage {

    private final ActionLink links;
    private final Asks asks;
    private final CallsToAction callsToAction;
    private final AskContacts contacts;
    private final LetterRenderer letters;
    private final ConsentStatus consent;
    private final OrganisationZone zone;

    ComposeActionPage(
            ActionLink links,
            Asks asks,
            CallsToAction callsToAction,
            AskContacts contacts,
            LetterRenderer letters,
            ConsentStatus consent,
            OrganisationZone zone) {
        this.links = links;
        this.asks = asks;
        this.callsToAction = callsToAction;
        this.contacts = contacts;
        this.letters = letters;
        this.consent = consent;
        this.zone = zone;
    }

    /** Whose link this is; empty for one that we did not make, and for somebody who was erased. */
    Optional<AskedPerson> askOf(String token) {
        return links.askOf(token).flatMap(asks::find).flatMap(this::person);
    }

    private Optional<AskedPerson> person(Ask ask) {
        return callsToAction
                .find(ask.callToActionId())
                .flatMap(callToAction -> contacts.of(ask, callToAction)
                        .map(contact -> new AskedPerson(ask, callToAction, contact.email(), contact.fields())));
    }

    /** @param form what the stakeholder typed, where it is shown again with its problems */
    Optional<ActionPage> of(String token, @Nullable Said said, @Nullable ForwardForm form, List<Problem> problems) {
        return askOf(token).map(person -> page(person, token, said, form, problems));
    }

    List<Problem> problemsOf(AskedPerson person, ForwardForm form) {
        return ForwardFormCheck.problems(form, messages(person));
    }

    /** What "I did it" means for this call to action. */
    OutreachForm formAskedFor(AskedPerson person) {
        return switch (person.callToAction().launch().action()) {
            case WRITE_LETTER -> OutreachForm.LETTER;
            case SEND_EMAIL -> OutreachForm.EMAIL;
            case CALL -> OutreachForm.CALL;
            case SIGN -> OutreachForm.SIGNATURE;
            case MEET -> OutreachForm.MEETING;
        };
    }

    UnsubscribePage unsubscribePage(AskedPerson person, String token, boolean noted) {
        ActionPageMessages say = messages(person);
        return new UnsubscribePage(
                language(person),
                "/unsubscribe/" + token,
                say.unsubscribe(),
                provider(person),
                footer(person),
                noted ? withdrawn(person) : null);
    }

    private ActionPage page(
            AskedPerson person, String token, @Nullable Said said, @Nullable ForwardForm form, List<Problem> problems) {
        CallToActionLaunched launch = person.callToAction().launch();
        ActionPageMessages say = messages(person);
        Target target = launch.target();
        Optional<Letter> letter = person.callToAction()
                .letter(LetterRole.MODEL_LETTER, 0, person.ask().language())
                .map(version -> letters.letter(version, launch.letterhead()));
        Optional<RenderedLetter> text = letter.map(model -> model.page(person.fields()));
        return new ActionPage(
                language(person),
                "/act/" + token,
                title(person, say),
                provider(person),
                launch.payerName(),
                footer(person),
                !person.callToAction().isOpen(zone.today()),
                deadline(person),
                doneButton(person, say),
                said == null ? null : notice(person, say, said),
                problems,
                new ActionPage.Target(target.name(), target.title().orElse(null), target.address()),
                text.map(model -> modelLetter(person, model)).orElse(null),
                text.filter(model -> target.email().isPresent())
                        .map(model -> form == null ? filledIn(person, model) : form)
                        .orElse(null),
                target.phone()
                        .map(phone -> new Call(phone, script(letter, person.fields())))
                        .orElse(null));
    }

    private static ModelLetter modelLetter(AskedPerson person, RenderedLetter model) {
        String language = person.callToAction()
                .letter(LetterRole.MODEL_LETTER, 0, person.ask().language())
                .map(LetterVersion::language)
                .orElse("en");
        return new ModelLetter(language, new RawString(model.html()), model.text());
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

    private static String title(AskedPerson person, ActionPageMessages say) {
        String target = person.callToAction().launch().target().name();
        return switch (person.callToAction().launch().action()) {
            case WRITE_LETTER, SEND_EMAIL -> say.titleWrite(target);
            case CALL -> say.titleCall(target);
            case SIGN -> say.titleSign(target);
            case MEET -> say.titleMeet(target);
        };
    }

    private static String doneButton(AskedPerson person, ActionPageMessages say) {
        return switch (person.callToAction().launch().action()) {
            case WRITE_LETTER, SEND_EMAIL, CALL -> say.iSentIt();
            case SIGN -> say.iSigned();
            case MEET -> say.weMet();
        };
    }

    private String notice(AskedPerson person, ActionPageMessages say, Said said) {
        return switch (said) {
            case DONE -> say.thanks();
            case SENT -> say.thanksSent(person.callToAction().launch().target().name());
            case ALREADY_SENT -> say.alreadySent();
            case DECLINED -> say.declined();
            case OPTED_OUT -> withdrawn(person);
        };
    }

    private String withdrawn(AskedPerson person) {
        ActionPageMessages say = messages(person);
        return consent.isApplied(person.ask().stakeholderId()) ? say.optedOut() : say.optingOut();
    }

    private static String deadline(AskedPerson person) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language(person).equals("es") ? "es-US" : "en-US"))
                .format(person.callToAction().launch().window().closesOn());
    }

    private static String footer(AskedPerson person) {
        return messages(person)
                .footer(
                        provider(person),
                        String.join(
                                ", ",
                                person.callToAction().launch().letterhead().address()));
    }

    private static String provider(AskedPerson person) {
        return person.callToAction().launch().letterhead().organisation();
    }

    private static ActionPageMessages messages(AskedPerson person) {
        return language(person).equals("es")
                ? MessageBundles.get(ActionPageMessages.class, Localized.Literal.of("es"))
                : MessageBundles.get(ActionPageMessages.class);
    }

    private static String language(AskedPerson person) {
        return person.ask().language().toLowerCase(Locale.ROOT).startsWith("es") ? "es" : "en";
    }
}
