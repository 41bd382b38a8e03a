package org.groundswell.campaign.workspace.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.letters.LetterDifference;
import org.groundswell.campaign.letters.ReadLetters;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.people.People;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.campaign.tone.ToneOverrules;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.letters.DifferencePage.Line;
import org.groundswell.campaign.workspace.letters.DifferencePage.Part;
import org.groundswell.campaign.workspace.letters.DifferencePage.Side;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.OrganisationZone;

/** Letters that were written, with their versions, who wrote them and where they were used. */
@ApplicationScoped
class Library {

    private static final int MOST_CAMPAIGNS = 200;

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final ReadLetters letters;
    private final DescribeLetters describe;
    private final ToneOverrules overrules;
    private final DescribeSignatures signatures;
    private final People people;
    private final WhereUsed whereUsed;
    private final OrganisationZone zone;

    Library(
            CurrentPerson person,
            Campaigns campaigns,
            CallsToAction calls,
            ReadLetters letters,
            DescribeLetters describe,
            ToneOverrules overrules,
            DescribeSignatures signatures,
            People people,
            WhereUsed whereUsed,
            OrganisationZone zone) {
        this.person = person;
        this.campaigns = campaigns;
        this.calls = calls;
        this.letters = letters;
        this.describe = describe;
        this.overrules = overrules;
        this.signatures = signatures;
        this.people = people;
        this.whereUsed = whereUsed;
        this.zone = zone;
    }

    LibraryPage page(String campaign, String find) {
        List<CampaignSummary> seen = campaigns
                .allVisibleTo(person, PageRequest.first(MOST_CAMPAIGNS))
                .items();
        return new LibraryPage(
                seen.stream()
                        .filter(one -> campaign.isEmpty() || one.id().toString().equals(campaign))
                        .map(one -> group(one, find.strip().toLowerCase(Locale.ROOT)))
                        .filter(group -> !group.letters().isEmpty())
                        .toList(),
                Form.empty().with("campaign", campaign).with("find", find),
                seen.stream().map(one -> Choice.of(one.id(), one.name())).toList(),
                !person.roles().equals(Set.of(Roles.VIEWER)),
                mayPlan());
    }

    private LibraryPage.Group group(CampaignSummary campaign, String find) {
        List<LibraryPage.Row> rows = new ArrayList<>();
        for (CallToActionSummary call : calls.visibleOf(person, campaign.id())) {
            describe.newest(call.id()).stream()
                    .filter(letter -> find.isEmpty()
                            || (letter.subject() + "\n" + letter.body())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(find))
                    .map(letter -> new LibraryPage.Row(
                            letter.id(),
                            DescribeLetters.place(letter).part(),
                            Words.language(letter.language()),
                            call.name(),
                            letter.subject(),
                            letter.number(),
                            written(letter)))
                    .forEach(rows::add);
        }
        return new LibraryPage.Group(
                campaign.id(),
                campaign.name(),
                Words.of(campaign.state()),
                campaign.state().code(),
                rows);
    }

    LetterPage letter(UUID letterVersionId) {
        SavedLetter letter = letters.get(letterVersionId);
        CallToActionSummary call = calls.visibleTo(person, letter.callToActionId());
        CampaignSummary campaign = campaigns.visibleTo(person, call.campaignId());
        List<SavedLetter> versions = versions(letter);
        LetterPlace place = DescribeLetters.place(letter);
        boolean newest = versions.getFirst().id().equals(letter.id());
        return new LetterPage(
                letter.id(),
                "%s, version %d".formatted(place.title(), letter.number()),
                campaign.name(),
                "/campaigns/" + campaign.id(),
                call.name(),
                letter.subject(),
                letter.body(),
                letter.callScript().orElse(""),
                letter.sha256(),
                written(letter),
                whereUsed.of(call, newest),
                versions.stream().map(version -> version(version, letter)).toList(),
                signatures.on(letter, call, newest),
                kept(letter),
                newest && call.state() == CallToActionState.DRAFT && mayPlan()
                        ? place.path(campaign.id(), call.id())
                        : "");
    }

    private boolean mayPlan() {
        return Everybody.WHO_PLAN.stream().anyMatch(person::has);
    }

    private List<SavedLetter> versions(SavedLetter letter) {
        return letters.of(letter.callToActionId()).stream()
                .filter(other -> DescribeLetters.place(other).equals(DescribeLetters.place(letter)))
                .toList();
    }

    private LetterPage.Version version(SavedLetter version, SavedLetter shown) {
        boolean current = version.id().equals(shown.id());
        boolean older = version.number() < shown.number();
        return new LetterPage.Version(
                version.number(),
                written(version),
                "/letters/" + version.id(),
                current
                        ? ""
                        : "/letters/%s/difference/%s"
                                .formatted(older ? version.id() : shown.id(), older ? shown.id() : version.id()),
                current);
    }

    private List<LetterPage.Kept> kept(SavedLetter letter) {
        List<ToneOverrules.Overrule> found = overrules.of(List.of(letter.id()));
        Map<UUID, String> names = people.names(
                found.stream().map(ToneOverrules.Overrule::personId).toList());
        return found.stream()
                .map(kept -> new LetterPage.Kept(
                        kept.phrases(),
                        kept.reason(),
                        names.getOrDefault(kept.personId(), ""),
                        Numbers.day(zone.dayOf(kept.overruledAt()))))
                .toList();
    }

    DifferencePage difference(UUID from, UUID to) {
        LetterDifference difference = letters.difference(from, to);
        SavedLetter left = letters.get(from);
        SavedLetter right = letters.get(to);
        return new DifferencePage(
                DescribeLetters.place(right).title(),
                new Side("Version %d, %s".formatted(left.number(), written(left)), "/letters/" + from),
                new Side("Version %d, %s".formatted(right.number(), written(right)), "/letters/" + to),
                difference.same(),
                List.of(
                        new Part("Subject", lines(difference.subject())),
                        new Part("Letter", lines(difference.body())),
                        new Part("Call script", lines(difference.callScript()))));
    }

    private static List<Line> lines(List<LetterDifference.Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.change().code(), mark(line.change()), line.before(), line.after()))
                .toList();
    }

    private static String mark(LetterDifference.Change change) {
        return switch (change) {
            case SAME -> "";
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }

    private String written(SavedLetter letter) {
        String day = Numbers.day(zone.dayOf(letter.createdAt()));
        return Optional.ofNullable(people.names(List.of(letter.createdBy())).get(letter.createdBy()))
                .map(name -> "%s by %s".formatted(day, name))
                .orElse(day);
    }
}
