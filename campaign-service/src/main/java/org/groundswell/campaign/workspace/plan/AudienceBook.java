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

/** The audiences that stakeholder-service keeps. Outside of any transaction, since another service is asked. */
@ApplicationScoped
public class AudienceBook {

    private static final int MOST = 200;
    private static final int STALE = 409;

    private final AudienceBookClient client;
    private final CampaignScopes scopes;
    private final Elsewhere elsewhere;

    AudienceBook(@RestClient AudienceBookClient client, CampaignScopes scopes, Elsewhere elsewhere) {
        this.client = client;
        this.scopes = scopes;
        this.elsewhere = elsewhere;
    }

    /** What saving came to. */
    sealed interface Saved {
        record Done(UUID audienceId) implements Saved {}

        /** Somebody else saved it in the meantime. */
        record Stale() implements Saved {}

        record Refused(String message) implements Saved {}
    }

    List<Audience> all() {
        return elsewhere.ask(Elsewhere.DIRECTORY, () -> client.list(MOST).items());
    }

    Optional<Audience> find(UUID audienceId) {
        return elsewhere.find(Elsewhere.DIRECTORY, () -> client.get(audienceId));
    }

    Saved create(String name, AudienceRule rule) {
        return saved(() -> client.create(new NewAudience(name, rule)));
    }

    Saved change(UUID audienceId, long version, String name, AudienceRule rule) {
        return saved(() -> client.change(audienceId, new ChangedAudience(version, name, rule)));
    }

    AudienceBookClient.Count count(UUID campaignId, AudienceRule rule, List<Channel> channels) {
        CampaignScopes.Scope scope = scopes.of(campaignId);
        return elsewhere.ask(
                Elsewhere.DIRECTORY,
                () -> client.count(new Question(
                        Optional.of(rule), Optional.empty(), scope.payerId(), scope.linesOfBusiness(), channels)));
    }

    /** @return empty where the audience is not there any more */
    Optional<AudienceBookClient.Count> count(CallToActionSummary call) {
        CampaignScopes.Scope scope = scopes.of(call.campaignId());
        return elsewhere.find(
                Elsewhere.DIRECTORY,
                () -> client.count(new Question(
                        Optional.empty(),
                        Optional.of(call.audienceId()),
                        scope.payerId(),
                        scope.linesOfBusiness(),
                        call.channels())));
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

    LeftOutPage leftOut(
            UUID campaignId, AudienceRule rule, List<Channel> channels, String reason, Optional<UUID> after) {
        CampaignScopes.Scope scope = scopes.of(campaignId);
        return elsewhere.ask(
                Elsewhere.DIRECTORY,
                () -> client.leftOut(new LeftOutQuestion(
                        new Question(
                                Optional.of(rule),
                                Optional.empty(),
                                scope.payerId(),
                                scope.linesOfBusiness(),
                                channels),
                        reason,
                        after)));
    }

    private Saved saved(Supplier<Audience> save) {
        try {
            return new Saved.Done(elsewhere.ask(Elsewhere.DIRECTORY, save).id());
        } catch (ServiceAway away) {
            throw away;
        } catch (ProblemException refused) {
            return refused.status() == STALE
                    ? new Saved.Stale()
                    : new Saved.Refused("The audience was not taken. Look at what is filled in for it.");
        }
    }
}
