package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.campaign.letters.LettersForLaunch;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.platform.security.CurrentPerson;

/**
 * The moment of the launch. Everything is looked at again under the campaign's lock: of two people who launch at once, the
 * second one finds no draft any more.
 */
@ApplicationScoped
class StartLaunch {

    private final Campaigns campaigns;
    private final LaunchPlans plans;
    private final LaunchChecks checks;
    private final LettersForLaunch letters;
    private final RunRepository runs;
    private final Outbox outbox;
    private final LaunchConfig config;
    private final Clock clock;

    StartLaunch(
            Campaigns campaigns,
            LaunchPlans plans,
            LaunchChecks checks,
            LettersForLaunch letters,
            RunRepository runs,
            Outbox outbox,
            LaunchConfig config,
            Clock clock) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.checks = checks;
        this.letters = letters;
        this.runs = runs;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** @param audienceVersions of the rules that were counted, by call to action */
    @Transactional
    List<UUID> start(
            CurrentPerson person, UUID campaignId, Optional<List<UUID>> chosen, Map<UUID, Long> audienceVersions) {
        campaigns.lock(campaignId);
        LaunchPlan plan = plans.make(person, campaignId, chosen);
        checks.refuseBlocked(plan);
        Instant now = clock.instant();
        List<UUID> ids = plan.calls().stream().map(CallToActionSummary::id).toList();
        Map<UUID, CallToActionRun> known =
                runs.lock(ids).stream().collect(Collectors.toMap(CallToActionRun::callToActionId, Function.identity()));
        List<CallToActionLaunched> launched = plan.calls().stream()
                .map(call -> launch(
                        known.getOrDefault(call.id(), new CallToActionRun(campaignId, call.id())),
                        order(plan, call, audienceVersions, person.id(), now)))
                .toList();
        runs.flush();
        outbox.publish(Topic.CAMPAIGN_EVENTS, launched);
        return ids;
    }

    private CallToActionLaunched launch(CallToActionRun run, LaunchOrder order) {
        CallToActionLaunched launched = run.launch(order);
        runs.persist(run);
        return launched;
    }

    private LaunchOrder order(
            LaunchPlan plan, CallToActionSummary call, Map<UUID, Long> audienceVersions, UUID launchedBy, Instant now) {
        return new LaunchOrder(
                plan.campaign(),
                call,
                Optional.ofNullable(audienceVersions.get(call.id())),
                plan.linesOfBusiness(),
                letters.of(call).letters(),
                launchedBy,
                now,
                now.plus(config.undoWindow()),
                Correlation.current());
    }
}
