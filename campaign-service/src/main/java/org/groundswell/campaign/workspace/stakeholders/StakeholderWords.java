package org.groundswell.campaign.workspace.stakeholders;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.stakeholders.DirectoryClient.Contact;
import org.groundswell.campaign.workspace.stakeholders.DirectoryClient.Stakeholder;
import org.groundswell.campaign.workspace.stakeholders.StakeholderPage.Fact;
import org.groundswell.contracts.StakeholderKind;

/** What the directory knows of somebody, in words. */
final class StakeholderWords {

    private StakeholderWords() {}

    static String name(Stakeholder stakeholder) {
        return stakeholder
                .name()
                .or(stakeholder::fullName)
                .or(stakeholder::organisation)
                .orElse("without a name");
    }

    static String detail(Stakeholder stakeholder) {
        return switch (stakeholder.kind()) {
            case EMPLOYER ->
                stakeholder.coveredLives() == 0
                        ? stakeholder.fullName().orElse("")
                        : join(
                                ", ",
                                List.of(
                                        stakeholder.fullName(),
                                        Optional.of(Numbers.count(stakeholder.coveredLives()) + " covered lives")));
            case PHYSICIAN -> join(", ", List.of(stakeholder.specialty(), stakeholder.organisation()));
            case PATIENT ->
                stakeholder
                        .cover()
                        .map(cover -> join(
                                ", ",
                                List.of(
                                        cover.payerName().or(cover::planName),
                                        cover.lineOfBusiness().map(Words::of))))
                        .orElse("");
        };
    }

    static String flags(Stakeholder stakeholder) {
        List<String> flags = new ArrayList<>();
        if (stakeholder.suppressed()) {
            flags.add("never contacted");
        }
        if (!stakeholder.optedOut().isEmpty()) {
            flags.add("opted out of " + String.join(", ", stakeholder.optedOut()));
        }
        if (stakeholder.isDeceased()) {
            flags.add("deceased");
        }
        if (stakeholder.mergedInto().isPresent()) {
            flags.add("merged into another one");
        }
        return String.join("; ", flags);
    }

    static String reach(Stakeholder stakeholder) {
        return stakeholder
                .contact()
                .map(contact -> Stream.of(
                                contact.email().map(email -> "e-mail"),
                                contact.phone().map(phone -> "phone"),
                                contact.addressLine1().map(address -> "address"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    static List<Fact> facts(Stakeholder of) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Contact person", of.kind() == StakeholderKind.EMPLOYER ? of.fullName() : Optional.empty());
        add(facts, "Title", of.title());
        add(facts, "Organisation", of.kind() == StakeholderKind.PHYSICIAN ? of.organisation() : Optional.empty());
        add(facts, "Specialty", of.specialty());
        add(facts, "NPI", of.npi());
        add(
                facts,
                "Covered lives",
                Optional.of(of.coveredLives()).filter(lives -> lives > 0).map(Numbers::count));
        add(facts, "Employees", of.employees().map(Numbers::count));
        add(
                facts,
                "Renews in",
                of.renewalMonth().map(month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.US)));
        add(facts, "Broker", of.broker());
        add(facts, "Payer", of.cover().flatMap(cover -> cover.payerName().or(cover::planName)));
        add(
                facts,
                "Line of business",
                of.cover().flatMap(DirectoryClient.Cover::lineOfBusiness).map(Words::of));
        add(facts, "Market", of.market());
        add(facts, "Language", Optional.of(Locale.forLanguageTag(of.language()).getDisplayLanguage(Locale.US)));
        add(facts, "Addressee", of.addressee());
        add(facts, "Relationship owner", of.relationshipOwner());
        add(facts, "Tags", Optional.of(String.join(", ", of.tags())));
        return facts;
    }

    static List<Fact> contact(Stakeholder of) {
        List<Fact> facts = new ArrayList<>();
        of.contact().ifPresent(contact -> {
            add(facts, "E-mail", contact.email());
            add(facts, "Phone", contact.phone());
            add(facts, "Address", Optional.of(address(contact)));
        });
        return facts;
    }

    private static String address(Contact contact) {
        String town = join(" ", List.of(contact.city().map(city -> city + ","), contact.state(), contact.zip()));
        return join("\n", List.of(contact.addressLine1(), contact.addressLine2(), Optional.of(town)));
    }

    private static void add(List<Fact> facts, String label, Optional<String> words) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> facts.add(new Fact(label, text)));
    }

    private static String join(String between, List<Optional<String>> parts) {
        return parts.stream()
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
