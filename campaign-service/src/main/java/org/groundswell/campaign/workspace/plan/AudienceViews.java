package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.PayerContactView;
import org.groundswell.campaign.planning.PayerContacts;
import org.groundswell.campaign.planning.PayerNames;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.TargetRole;

/** What the pages of the audiences show, counted by stakeholder-service; where it is away, that part says so. */
@ApplicationScoped
class AudienceViews {

    private static final List<Channel> OURS = List.of(Channel.EMAIL, Channel.PRINT, Channel.CALL_LIST);

    private final AudienceBook book;
    private final CampaignScopes scopes;
    private final PayerContacts contacts;
    private final PayerNames payers;

    AudienceViews(AudienceBook book, CampaignScopes scopes, PayerContacts contacts, PayerNames payers) {
        this.book = book;
        this.scopes = scopes;
        this.contacts = contacts;
        this.payers = payers;
    }

    AudiencesPage.Row row(CallToActionSummary call) {
        return new AudiencesPage.Row(
                call.id(),
                call.name(),
                asks(call),
                Words.of(call.state()),
                call.state().code(),
                PlanStep.AUDIENCES.of(call.campaignId()) + "/" + call.id(),
                who(call),
                LeftOutPages.of(call));
    }

    static String asks(CallToActionSummary call) {
        return "%s: %s, by %s"
                .formatted(
                        Words.of(call.action()),
                        call.target().name(),
                        call.channels().stream()
                                .map(channel -> Words.of(channel).toLowerCase(Locale.US))
                                .collect(Collectors.joining(" or ")));
    }

    static List<Choice> otherChannels(CallToActionSummary call) {
        return OURS.stream()
                .filter(channel -> !call.channels().contains(channel))
                .map(channel -> Choice.of(channel.code(), Words.of(channel)))
                .toList();
    }

    private Waterfall who(CallToActionSummary call) {
        try {
            return book.count(call)
                    .map(Waterfall::of)
                    .orElseGet(() -> Waterfall.unknown("This audience is not there any more. Define it anew."));
        } catch (ServiceAway away) {
            return Waterfall.unknown(away.words());
        }
    }

    /** Of the form as it is typed just now; looks at no more than what is needed for counting. */
    Waterfall who(UUID campaignId, Form typed) {
        AudienceRule rule = RuleForm.read(typed);
        List<Channel> channels = typed.choices(Channel.class, "channels");
        if (rule.kinds().isEmpty()) {
            return Waterfall.unknown(
                    RuleForm.leavesRule(typed)
                            ? "Just now nobody can count who is asked."
                            : "Choose who is asked, and they are counted here.");
        }
        try {
            return Waterfall.of(book.count(campaignId, rule, channels));
        } catch (ServiceAway away) {
            return Waterfall.unknown(away.words());
        }
    }

    AudiencePage.Choices choices(UUID campaignId, Form form) {
        CampaignScopes.Scope scope = scopes.of(campaignId);
        return new AudiencePage.Choices(
                Choice.all(StakeholderKind.class, Words::of),
                RuleForm.marketsIn(form, scope.markets()).stream()
                        .map(market -> Choice.of(market, market))
                        .toList(),
                RuleForm.payersIn(form, payers.all()),
                scope.linesOfBusiness().isEmpty()
                        ? Choice.all(LineOfBusiness.class, Words::of)
                        : scope.linesOfBusiness().stream()
                                .map(line -> Choice.of(line.code(), Words.of(line)))
                                .toList(),
                Stream.of("email", "address", "phone")
                        .map(point -> Choice.of(point, Words.contactPoint(point)))
                        .toList(),
                Choice.all(Action.class, Words::of),
                Choice.all(TargetRole.class, Words::of),
                OURS.stream()
                        .map(channel -> Choice.of(channel.code(), Words.of(channel)))
                        .toList(),
                contacts.of(scope.payerId()).stream()
                        .map(contact -> Choice.of(
                                contact.id(),
                                contact.title()
                                        .map(title -> contact.name() + ", " + title)
                                        .orElse(contact.name())))
                        .toList());
    }

    /** Fills the target in from the payer's address book. */
    void takeContact(UUID campaignId, Form form) {
        Optional<PayerContactView> chosen = contacts.of(scopes.of(campaignId).payerId()).stream()
                .filter(contact -> form.has("contact", contact.id().toString()))
                .findFirst();
        chosen.ifPresent(contact -> form.with("role", TargetRole.PAYER_PERSON.code())
                .with("targetName", contact.name())
                .with("targetTitle", contact.title().orElse(""))
                .with("targetEmail", contact.email().orElse(""))
                .with("targetPhone", contact.phone().orElse(""))
                .with("targetAddress", String.join("\n", contact.address())));
    }
}
