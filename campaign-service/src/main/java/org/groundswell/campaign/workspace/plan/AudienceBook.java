package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.plan.AudienceBookClient.Audience;
import org.groundswell.campaign.workspace.plan.AudienceBookClient.ChangedAudience;
import org.groundswell.campaign.workspace.plan.AudienceBookClient.LeftOutPage;
import org.groundswell.campaign.workspace.plan.AudienceBookClient.LeftOutQuestion;
import org.groundswell.campaign.workspace.plan.AudienceBookClient.NewAudience;
import org.groundswell.campaign.workspace.plan.AudienceBookClient.Question;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.http.ProblemException;

/** The audiences that stakeholder-service keeps. */
@ApplicationScoped
public class AudienceBook {

    private static final int MOST = 200;

    private final AudienceBookClient client;
    private final CampaignScopes scopes;
    private final Elsewhere elsewhere;

    AudienceBook(@RestClient AudienceBookClient client, CampaignScopes scopes, Elsewhere elsewhere) {
        this.client = client;
        this.scopes = scopes;
        this.elsewhere = elsewhere;
    }

    /** What looking an audience up came to. */
    sealed interface Found {
        record There(Audience audience) implements Found {}

        record Gone() implements Found {}

        /** Nobody can say just now. */
        record Away() implements Found {}
    }

    List<Audience> all() {
        return elsewhere.ask(Elsewhere.DIRECTORY, () -> client.list(MOST).items());
    }

    Optional<Audience> find(UUID audienceId) {
        return elsewhere.find(Elsewhere.DIRECTORY, () -> client.get(audienceId));
    }

    Found look(UUID audienceId) {
        try {
            return find(audienceId).<Found>map(Found.There::new).orElseGet(Found.Gone::new);
        } catch (ServiceAway away) {
            return new Found.Away();
        }
    }

    /** @return its id */
    UUID create(UUID campaignId, String name, AudienceRule rule) {
        return written(() -> client.create(new NewAudience(campaignId, name, rule)))
                .id();
    }

    /** @throws ProblemException where it is refused, as for somebody else's change in the meantime */
    void change(UUID campaignId, UUID audienceId, long version, String name, AudienceRule rule) {
        written(() -> client.change(audienceId, new ChangedAudience(campaignId, version, name, rule)));
    }

    /** What is wrong with a rule is said in words of these pages: the fields there have other names. */
    private Audience written(Supplier<Audience> write) {
        try {
            return elsewhere.ask(Elsewhere.DIRECTORY, write);
        } catch (ProblemException refused) {
            throw refused.errors().isEmpty()
                    ? refused
                    : new ProblemException(
                            refused.status(),
                            "audience-refused",
                            "The audience was not taken",
                            "The audience was not taken. Look at what is filled in for it.");
        }
    }

    AudienceBookClient.Count count(UUID campaignId, AudienceRule rule, List<Channel> channels) {
        Question question = question(campaignId, rule, channels);
        return elsewhere.ask(Elsewhere.DIRECTORY, () -> client.count(question));
    }

    /** @return empty where the audience is not there any more */
    Optional<AudienceBookClient.Count> count(CallToActionSummary call) {
        Question question = question(call);
        return elsewhere.find(Elsewhere.DIRECTORY, () -> client.count(question));
    }

    LeftOutPage leftOut(
            UUID campaignId, AudienceRule rule, List<Channel> channels, String reason, Optional<UUID> after) {
        return leftOut(new LeftOutQuestion(question(campaignId, rule, channels), reason, after));
    }

    LeftOutPage leftOut(CallToActionSummary call, String reason, Optional<UUID> after) {
        return leftOut(new LeftOutQuestion(question(call), reason, after));
    }

    private LeftOutPage leftOut(LeftOutQuestion question) {
        return elsewhere.ask(Elsewhere.DIRECTORY, () -> client.leftOut(question));
    }

    private Question question(UUID campaignId, AudienceRule rule, List<Channel> channels) {
        CampaignScopes.Scope scope = scopes.of(campaignId);
        return new Question(Optional.of(rule), Optional.empty(), scope.payerId(), scope.linesOfBusiness(), channels);
    }

    private Question question(CallToActionSummary call) {
        CampaignScopes.Scope scope = scopes.of(call.campaignId());
        return new Question(
                Optional.empty(),
                Optional.of(call.audienceId()),
                scope.payerId(),
                scope.linesOfBusiness(),
                call.channels());
    }

    /** Some of those who would be asked, to show letters to. */
    public List<Person> sample(CallToActionSummary call) {
        return count(call).stream()
                .flatMap(count -> count.sample().stream())
                .map(sampled -> new Person(sampled.id(), sampled.name(), sampled.kind()))
                .toList();
    }

    public record Person(UUID id, String name, String kind) {}

    /** The kinds of people whom a call to action asks; empty for all kinds. */
    public List<StakeholderKind> kinds(CallToActionSummary call) {
        return find(call.audienceId()).map(audience -> audience.rule().kinds()).orElse(List.of());
    }
}
