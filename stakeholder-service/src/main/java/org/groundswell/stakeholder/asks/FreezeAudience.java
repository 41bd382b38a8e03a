package org.groundswell.stakeholder.asks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.StakeholderEvent.AudienceFrozen;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.stakeholder.asks.FreezeTable.Wanted;
import org.groundswell.stakeholder.audiences.AskedFor;
import org.groundswell.stakeholder.audiences.AudienceRule;
import org.groundswell.stakeholder.audiences.Audiences;
import org.groundswell.stakeholder.audiences.JudgedAudience;
import org.groundswell.stakeholder.audiences.SavedRule;
import org.groundswell.stakeholder.audiences.Verdict;
import org.groundswell.stakeholder.directory.DirectoryLock;
import org.jboss.logging.Logger;

/** Turns those whom an audience selects now into asks, and tells campaign-service how many there are and who is left out. */
@ApplicationScoped
class FreezeAudience {

    private static final Logger LOG = Logger.getLogger(FreezeAudience.class);

    private final FreezeTable freezes;
    private final FreezeAsks freezeAsks;
    private final CallToActionTable callToActionTable;
    private final CallsToAction callsToAction;
    private final Audiences audiences;
    private final ReleaseFreeze releaseFreeze;
    private final DirectoryLock directory;
    private final Outbox outbox;
    private final Clock clock;

    FreezeAudience(
            FreezeTable freezes,
            FreezeAsks freezeAsks,
            CallToActionTable callToActionTable,
            CallsToAction callsToAction,
            Audiences audiences,
            ReleaseFreeze releaseFreeze,
            DirectoryLock directory,
            Outbox outbox,
            Clock clock) {
        this.freezes = freezes;
        this.freezeAsks = freezeAsks;
        this.callToActionTable = callToActionTable;
        this.callsToAction = callsToAction;
        this.audiences = audiences;
        this.releaseFreeze = releaseFreeze;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    sealed interface Outcome {
        record NothingWanted() implements Outcome {}

        /** The launch was taken back or stood down before its freeze. */
        record NoLongerWanted() implements Outcome {}

        record Frozen(long asked) implements Outcome {}
    }

    @Transactional
    Outcome freezeNext() {
        Optional<Wanted> next = freezes.next();
        if (next.isEmpty()) {
            return new Outcome.NothingWanted();
        }
        Wanted wanted = next.get();
        // Before the call to action is locked: an import takes minutes, in which a pause of it must not wait.
        directory.holdStill();
        boolean mayFreeze = callToActionTable
                .lock(wanted.callToActionId())
                .filter(CallToActionState::mayFreeze)
                .isPresent();
        if (!mayFreeze) {
            freezes.forgetUnreleased(wanted.callToActionId());
        }
        return mayFreeze && freezes.isStillWanted(wanted)
                ? Correlation.with(wanted.correlationId(), () -> freeze(wanted))
                : new Outcome.NoLongerWanted();
    }

    private Outcome freeze(Wanted wanted) {
        CallToAction callToAction = callsToAction.find(wanted.callToActionId()).orElseThrow();
        Instant now = clock.instant();
        List<FrozenSegment> segments = audiences
                .ruleOf(callToAction.launch().audienceId())
                .filter(saved -> isAsLaunched(saved, callToAction.launch()))
                .map(saved -> judged(wanted, callToAction.launch(), saved.rule()))
                .map(judged -> freezeAsks.freeze(wanted, judged, now))
                .orElseGet(() -> freezeAsks.nobody(wanted, now));
        if (callToAction.releasedAt() != null) {
            releaseFreeze.releaseFrozen(wanted.callToActionId(), now);
        }
        long asked = segments.stream()
                .filter(FrozenSegment::isAsked)
                .mapToLong(FrozenSegment::people)
                .sum();
        outbox.publish(
                Topic.STAKEHOLDER_EVENTS,
                new AudienceFrozen(
                        callToAction.launch().campaignId(),
                        wanted.callToActionId(),
                        wanted.version(),
                        asked,
                        leftOut(segments),
                        now));
        return new Outcome.Frozen(asked);
    }

    /** A rule that was changed while its launch was on the way here is not the one that was signed: nobody is asked by it. */
    private static boolean isAsLaunched(SavedRule saved, CallToActionLaunched launch) {
        boolean same = launch.audienceVersion().orElse(saved.version()) == saved.version();
        if (!same) {
            LOG.warnf(
                    "Audience %s was changed as call to action %s was launched: nobody is asked",
                    launch.audienceId(), launch.callToActionId());
        }
        return same;
    }

    private JudgedAudience judged(Wanted wanted, CallToActionLaunched launch, AudienceRule rule) {
        AskedFor askedFor = new AskedFor(Optional.of(launch.payerId()), launch.linesOfBusiness(), launch.channels());
        return freezes.isTopUp(wanted)
                ? JudgedAudience.beyond(wanted.callToActionId(), rule, askedFor)
                : JudgedAudience.of(rule, askedFor);
    }

    private static Map<String, Long> leftOut(List<FrozenSegment> segments) {
        return segments.stream()
                .filter(segment -> !segment.isAsked())
                .collect(groupingBy(
                        segment ->
                                Verdict.reason(segment.verdict()).orElseThrow().code(),
                        TreeMap::new,
                        summingLong(FrozenSegment::people)));
    }
}
